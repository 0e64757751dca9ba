// Prints a JSON schema of Adaptive Cards, made from the types that Microsoft publishes in @microsoft/teams.cards. What
// they don't name is refused. Usage: node card-schema.mjs NODE_MODULES
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const modules = resolve(process.argv[2]);
const require = createRequire(`${modules}/`);
const ts = require("typescript");
const home = `${modules}/@microsoft/teams.cards`;
const { version } = JSON.parse(readFileSync(`${home}/package.json`, "utf8"));
const types = ts.createSourceFile("core.d.ts", readFileSync(`${home}/dist/core.d.ts`, "utf8"), ts.ScriptTarget.Latest);

const declared = new Map();
for (const statement of types.statements) {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    declared.set(statement.name.text, statement);
  }
}

const primitives = new Map([
  [ts.SyntaxKind.StringKeyword, { type: "string" }],
  [ts.SyntaxKind.NumberKeyword, { type: "number" }],
  [ts.SyntaxKind.BooleanKeyword, { type: "boolean" }],
  [ts.SyntaxKind.AnyKeyword, {}],
  [ts.SyntaxKind.UnknownKeyword, {}],
]);
const definitions = {};

function schemaOf(node) {
  if (primitives.has(node.kind)) return primitives.get(node.kind);
  if (ts.isParenthesizedTypeNode(node)) return schemaOf(node.type);
  if (ts.isArrayTypeNode(node)) return { type: "array", items: schemaOf(node.elementType) };
  if (ts.isLiteralTypeNode(node)) return { const: node.literal.text ?? node.literal.kind === ts.SyntaxKind.TrueKeyword };
  if (ts.isTypeLiteralNode(node)) return objectOf(node.members, false);
  if (ts.isUnionTypeNode(node)) return unionOf(node.types);
  if (ts.isTypeReferenceNode(node)) return referenceTo(node);
  throw new Error(`can't translate ${ts.SyntaxKind[node.kind]}`);
}

function referenceTo(node) {
  const name = node.typeName.text;
  if (name === "Record") return { type: "object", additionalProperties: schemaOf(node.typeArguments[1]) };
  if (!declared.has(name)) throw new Error(`can't find ${name}`);
  if (!(name in definitions)) {
    definitions[name] = null; // before what refers back to it
    const statement = declared.get(name);
    definitions[name] = ts.isInterfaceDeclaration(statement)
      ? objectOf(statement.members, isOpen(statement))
      : schemaOf(statement.type);
  }
  return { $ref: `#/definitions/${name}` };
}

/** Whether other properties are allowed too. */
const isOpen = (statement) =>
  (statement.heritageClauses ?? []).some((clause) => clause.types.some((type) => type.expression.text === "Record"));

function objectOf(members, open) {
  const properties = {};
  const required = [];
  for (const member of members) {
    properties[member.name.text] = schemaOf(member.type);
    if (!member.questionToken) required.push(member.name.text);
  }
  return { type: "object", properties, ...(required.length && { required }), additionalProperties: open };
}

/** Types that say what they are by "type" are told apart by it, so that an error is about the right one. */
function unionOf(nodes) {
  const schemas = nodes.map(schemaOf);
  if (schemas.every((schema) => "const" in schema)) return { enum: schemas.map((schema) => schema.const) };
  const byKind = new Map();
  nodes.forEach((node, i) => byKind.set(kindOf(node), [...(byKind.get(kindOf(node)) ?? []), schemas[i]]));
  const others = byKind.get(undefined) ?? [];
  byKind.delete(undefined);
  if (byKind.size < 2) return { anyOf: schemas };
  const told = {
    type: "object",
    required: ["type"],
    properties: { type: { enum: [...byKind.keys()] } },
    allOf: [...byKind].map(([kind, same]) => ({
      if: { properties: { type: { const: kind } }, required: ["type"] },
      then: same.length === 1 ? same[0] : { anyOf: same },
    })),
  };
  return others.length ? { if: { type: "object" }, then: told, else: { anyOf: others } } : told;
}

function kindOf(node) {
  const statement = ts.isTypeReferenceNode(node) && declared.get(node.typeName.text);
  if (!statement || !ts.isInterfaceDeclaration(statement)) return undefined;
  return statement.members.find((member) => member.name.text === "type")?.type?.literal?.text;
}

const root = schemaOf(ts.factory.createTypeReferenceNode("IAdaptiveCard"));
// Microsoft's documentation of Teams spells it with a capital, and Teams takes both.
definitions.TeamsCardWidth = { enum: ["full", "Full"] };
const lines = Object.keys(definitions).sort().map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(definitions[name])}`);
console.log(`{
"$schema": "http://json-schema.org/draft-07/schema#",
"$comment": "Made by peers/schemas from the types of @microsoft/teams.cards ${version}, Copyright (c) Microsoft Corporation, MIT License",
"$ref": ${JSON.stringify(root.$ref)},
"definitions": {
${lines.join(",\n")}
}
}`);
