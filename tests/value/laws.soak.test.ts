// The same laws, fifty times as often.
process.env.DLJ_TEST_SCALE ??= "50";
await import("./laws.test.ts");
await import("./chance.test.ts");
