// Talks to Baton.

const BASE = new URL('../api/', import.meta.url);

/** Baton could not be reached; whatever was asked for may be asked again. */
export class Away extends Error {}

/** Baton said no, in a sentence for people. */
export class Refused extends Error {}

export const address = path => new URL(path, BASE);

/** Names one click or one form, so that a repetition of it is known. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(address(path), {cache: 'no-store', ...options});
  } catch {
    throw new Away('Baton can’t be reached. Please try again in a moment.');
  }
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  throw new (response.status >= 500 ? Away : Refused)(sentence(text));
}

function sentence(text) {
  try {
    return JSON.parse(text).error;
  } catch {
    return text || 'That didn’t work. Please reload the page.';
  }
}

export function get(path, query = {}) {
  return call(`${path}?${new URLSearchParams(query)}`);
}

export function post(path, body) {
  return call(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', 'X-Baton-Sandbox': 'page'},
    body: JSON.stringify(body),
  });
}
