/** Our tables' and columns' names for the library; migrations/0004_auth.sql makes them. */
export const columns = {
  user: {
    modelName: "login",
    fields: {
      emailVerified: "email_verified",
      createdAt: "created_at",
      updatedAt: "updated_at",
    },
    additionalFields: {
      operatorId: { type: "string", fieldName: "operator_id", input: false, required: false },
      kind: { type: "string", input: false, required: false },
    },
  },
  session: {
    fields: {
      userId: "user_id",
      expiresAt: "expires_at",
      ipAddress: "ip_address",
      userAgent: "user_agent",
      createdAt: "created_at",
      updatedAt: "updated_at",
    },
    additionalFields: {
      operatorId: { type: "string", fieldName: "operator_id", input: false, required: false },
      officeId: { type: "string", fieldName: "office_id", input: false, required: false },
      kind: { type: "string", input: false, required: false },
      deviceId: { type: "string", fieldName: "device_id", input: false, required: false },
      cardId: { type: "string", fieldName: "card_id", input: false, required: false },
      startedAt: { type: "date", fieldName: "started_at", input: false, required: false },
      seenAt: { type: "date", fieldName: "seen_at", input: false, required: false },
      endsAt: { type: "date", fieldName: "ends_at", input: false, required: false },
      idleSeconds: { type: "number", fieldName: "idle_seconds", input: false, required: false },
    },
  },
  account: {
    fields: {
      userId: "user_id",
      accountId: "account_id",
      providerId: "provider_id",
      accessToken: "access_token",
      refreshToken: "refresh_token",
      idToken: "id_token",
      accessTokenExpiresAt: "access_token_expires_at",
      refreshTokenExpiresAt: "refresh_token_expires_at",
      createdAt: "created_at",
      updatedAt: "updated_at",
    },
  },
  verification: {
    fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
  },
  twoFactor: {
    schema: {
      user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
      twoFactor: {
        modelName: "two_factor",
        fields: {
          backupCodes: "backup_codes",
          userId: "user_id",
          failedVerificationCount: "failed_verification_count",
          lockedUntil: "locked_until",
        },
      },
    },
  },
  passkey: {
    schema: {
      passkey: {
        fields: {
          publicKey: "public_key",
          userId: "user_id",
          credentialID: "credential_id",
          deviceType: "device_type",
          backedUp: "backed_up",
          createdAt: "created_at",
        },
      },
    },
  },
} as const;
