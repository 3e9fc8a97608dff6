/**
 * MSAL Node as it comes from npm, used as its documentation says. Started by msal-node.test.ts with the network
 * redirected to the sandbox; prints what it got as JSON, tokens only as their claims.
 */
import { ConfidentialClientApplication } from "@azure/msal-node";

const { TENANT, CLIENT_ID, SECRET, SCOPES } = process.env;

const claimsOf = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString("utf8"));

async function attempt(scope, clientSecret) {
  const client = new ConfidentialClientApplication({
    auth: { clientId: CLIENT_ID, clientSecret, authority: `https://login.microsoftonline.com/${TENANT}` },
  });
  try {
    const first = await client.acquireTokenByClientCredential({ scopes: [scope] });
    const second = await client.acquireTokenByClientCredential({ scopes: [scope] });
    return {
      claims: claimsOf(first.accessToken),
      fromCache: second.fromCache,
      minutes: Math.round((first.expiresOn.getTime() - Date.now()) / 60_000),
    };
  } catch (error) {
    return {
      name: error.name,
      errorCode: error.errorCode,
      message: error.errorMessage,
      status: error.status,
    };
  }
}

const results = {};
for (const scope of SCOPES.split(" ")) results[scope] = await attempt(scope, SECRET);
results.wrong = await attempt(SCOPES.split(" ")[0], "wrong");
process.stdout.write(JSON.stringify(results));
