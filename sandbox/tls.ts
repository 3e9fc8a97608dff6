import "./reflect-metadata.ts";
import { createHash, webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

/** What the sandbox's TLS server and its clients need; made anew at each start, kept in memory. */
export interface Certificates {
  /** PEM of the authority, for clients to trust. */
  readonly caCertificate: string;
  /** PEM of the leaf, for the server. */
  readonly certificate: string;
  /** PEM (PKCS #8) of the leaf's key, for the server. */
  readonly privateKey: string;
  /** base64(sha256(the leaf's public key)), for Chromium's --ignore-certificate-errors-spki-list. */
  readonly spkiFingerprint: string;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const day = 24 * 60 * 60 * 1000;

/** An authority of our own and one leaf for all names. @param names DNS names; wildcards are allowed. */
export async function makeCertificates(names: readonly string[]): Promise<Certificates> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const makeKeys = (): Promise<CryptoKeyPair> =>
    webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]) as Promise<CryptoKeyPair>;
  const [authorityKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys()]);
  const life = { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 90 * day) };

  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...life,
    name: "CN=Sandbox authority (local only), O=Sandbox",
    keys: authorityKeys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    ...life,
    subject: "CN=Sandbox, O=Sandbox",
    issuer: authority.subject,
    publicKey: leafKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: "dns" as const, value })),
        { type: "ip" as const, value: "127.0.0.1" },
      ]),
    ],
  });

  const [pkcs8, spki] = await Promise.all([
    webcrypto.subtle.exportKey("pkcs8", leafKeys.privateKey),
    webcrypto.subtle.exportKey("spki", leafKeys.publicKey),
  ]);
  return {
    caCertificate: `${authority.toString("pem")}\n`,
    certificate: `${leaf.toString("pem")}\n`,
    privateKey: x509.PemConverter.encode(pkcs8, "PRIVATE KEY"),
    spkiFingerprint: createHash("sha256").update(Buffer.from(spki)).digest("base64"),
  };
}
