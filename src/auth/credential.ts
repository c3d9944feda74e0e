import { z } from "zod";

const clientExtensionResults = z.object({}).default({});
const authenticatorAttachment = z.enum(["platform", "cross-platform"]).exactOptional();

/** What a browser answers when asked for a passkey; other fields are left behind. */
export const passkeyAnswer = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal("public-key"),
  clientExtensionResults,
  authenticatorAttachment,
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().exactOptional(),
  }),
});

/** What a browser answers when it has made a new passkey. */
export const newPasskey = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal("public-key"),
  clientExtensionResults,
  authenticatorAttachment,
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string()).exactOptional(),
  }),
});

/** A form field that holds JSON made by our island; what is no JSON becomes null and is refused. */
export const jsonField = z
  .string()
  .max(20_000)
  .transform((text): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  });
