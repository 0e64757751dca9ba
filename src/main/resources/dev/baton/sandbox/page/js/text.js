// Text, as the port gives it or as somebody typed it.

import {el} from './dom.js';
import {state} from './state.js';
import {byPerson} from './people.js';
import {moment} from './times.js';

/** @param {{spans: object[]}} text a Text of the port */
export const textNodes = text => text.spans.map(spanNode);

function spanNode(span) {
  switch (span.type) {
    case 'Words': return span.text;
    case 'Strong': return el('strong', {}, span.text);
    case 'Struck': return span.text && el('span', {}, '(no longer: ', el('del', {}, span.text), ')');
    case 'Code': return el('code', {}, span.text);
    case 'Mention': return mention(byPerson(span.person.value));
    case 'Link': return link(span.label, span.target);
    case 'Moment': return moment(span.at);
    default: throw new Error(`unknown span ${span.type}`);
  }
}

function mention(person) {
  if (!person) return 'somebody';
  const me = person.user === state.me.user;
  return el('span', {class: me ? 'mention me' : 'mention'}, `@${person.name}`);
}

/** Only to web and mail addresses, whatever it says. */
function link(label, target) {
  return /^(https?|mailto):/i.test(target)
    ? el('a', {href: target, target: '_blank', rel: 'noopener noreferrer'}, label)
    : label;
}

/** What somebody typed: mentions and web addresses stand out, all else is as it is. */
export function typedNodes(typed) {
  const names = ['Baton', ...state.people.map(person => person.name)].join('|');
  const pieces = typed.split(new RegExp(`(@(?:${names})\\b|https?://[^\\s<>"]+)`, 'i'));
  return pieces.map((piece, at) => (at % 2 ? standingOut(piece) : piece));
}

function standingOut(piece) {
  if (!piece.startsWith('@')) return link(piece, piece);
  const name = piece.slice(1).toLowerCase();
  const person = state.people.find(each => each.name.toLowerCase() === name);
  return person ? mention(person) : el('span', {class: 'mention'}, '@Baton');
}

/** The same as plain words, for where nothing can stand out. */
export const summaryOf = content => (content.type === 'Typed' ? content.text : content.shown.summary);
