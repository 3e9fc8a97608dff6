/**
 * What TextUs does with the four values, with other people's code as it comes from npm: MSAL Node signs in,
 * DynamicsWebApi reads. Takes the credentials as JSON on standard input; prints what it saw as JSON.
 */
import { text } from "node:stream/consumers";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { DynamicsWebApi } from "dynamics-web-api";

const { dynamicsUrl, tenantId, clientId, clientSecret } = JSON.parse(await text(process.stdin));
const application = new ConfidentialClientApplication({
  auth: { clientId, clientSecret, authority: `https://login.microsoftonline.com/${tenantId}` },
});
const signedIn = await application.acquireTokenByClientCredential({ scopes: [`${dynamicsUrl}/.default`] });
const dynamics = new DynamicsWebApi({
  serverUrl: dynamicsUrl,
  dataApi: { version: "9.2" },
  onTokenRefresh: async () => signedIn.accessToken,
});
const { UserId: userId } = await dynamics.callFunction("WhoAmI");
const accounts = await dynamics.retrieveMultiple({ collection: "accounts", select: ["name"] });
process.stdout.write(JSON.stringify({ userId, accounts: accounts.value.map(({ name }) => name) }));
