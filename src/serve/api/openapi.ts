import * as z from "zod";
import { version } from "../../package-root.ts";
import type { Endpoint } from "./endpoint.ts";

const refusal = z.strictObject({
  error: z.strictObject({ message: z.string(), next: z.string().optional() }),
});

const refusals = {
  400: "The request is not as described.",
  401: "The token is missing or wrong.",
  403: "The request comes from another site, or for another host.",
  404: "There is no such problem.",
  413: "The body or the source is too long.",
  415: "The body is not JSON.",
  429: "Too many requests are waiting. Retry-After says when to ask again.",
  503: "This machine has no sandbox, so the server judges no source of others.",
};

/** The OpenAPI 3.1 description of the endpoints. */
export function openApi(endpoints: readonly Endpoint[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of endpoints) {
    const path = `/api${one.path}`;
    paths[path] = { ...paths[path], [one.method]: operation(one) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "dlj", version, description: "A judge for deep-learning exercises." },
    security: [{ token: [] }],
    paths,
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

function operation({ summary, path, body, answer, events = {} }: Endpoint): object {
  const named = Object.entries(events).map(([event, data]) => ({ event, data: schemaOf(data) }));
  const stream = { "x-events": named, schema: { type: "string" } };
  const content = {
    "application/json": { schema: schemaOf(answer) },
    ...(named.length > 0 && { "text/event-stream": stream }),
  };
  const refused = Object.entries(refusals).map(([status, description]) => [
    status,
    { description, content: { "application/json": { schema: schemaOf(refusal) } } },
  ]);
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  return {
    summary,
    ...(path.includes("{id}") && { parameters: [id] }),
    ...(body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemaOf(body, "input") } },
      },
    }),
    responses: { 200: { description: "The answer.", content }, ...Object.fromEntries(refused) },
  };
}

function schemaOf(schema: z.ZodType, io: "input" | "output" = "output"): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
