import { escaped } from "./escaped.ts";

/**
 * A page of the extension that needs no script, and wears the style sheet of the page of refusals.
 * @param title plain text @param body HTML @param language BCP 47 tag
 */
export const pageOf = (title: string, body: string, language = "en"): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="refusals.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
