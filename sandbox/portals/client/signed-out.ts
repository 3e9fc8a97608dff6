/** Puts the route aside and goes to Microsoft's sign-in; the shell takes it up again. */
sessionStorage.setItem("route", location.hash);
location.replace(`/signin/start?return=${encodeURIComponent(location.pathname + location.search)}`);
