/** For frames, which know the guide and no cloud. */
export { portalDomains } from "../../clouds/portal-domains.ts";
