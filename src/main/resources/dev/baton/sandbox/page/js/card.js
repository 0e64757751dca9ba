// Cards, part by part as the port has them.

import {el} from './dom.js';
import {textNodes} from './text.js';
import {press} from './acting.js';
import {state} from './state.js';

/**
 * @param {object} card a Card of the port
 * @param {object} where what a button is told along: {conversation, thread, surface}
 */
export function cardElement(card, where) {
  const element = el('div', {class: 'card'}, card.parts.filter(isForMe).map(part => partElement(part, where)));
  tellApart(element);
  return element;
}

/** Buttons may be only for some. */
const isForMe = part => !part.only?.length || part.only.some(each => each.value === state.me.person);

/** Buttons of one label are told apart by what is written above each. */
function tellApart(card) {
  const buttons = [...card.querySelectorAll('button')];
  const labels = Object.groupBy(buttons, button => button.textContent);
  for (const button of Object.values(labels).filter(alike => alike.length > 1).flat()) {
    const above = button.parentElement.previousElementSibling;
    if (above) button.setAttribute('aria-label', `${button.textContent}: ${above.textContent}`);
  }
}

function partElement(part, where) {
  switch (part.type) {
    case 'Heading': return el('h2', {class: 'heading'}, part.text);
    case 'Paragraph': return el('p', {class: 'paragraph'}, textNodes(part.text));
    case 'Facts': return el('dl', {class: 'facts'}, part.facts.map(factElement));
    case 'Note': return el('p', {class: 'note'}, textNodes(part.text));
    case 'Chart': return chartElement(part);
    case 'Picture': return pictureElement(part);
    case 'Divider': return el('hr');
    case 'Buttons': return el('div', {class: 'buttons'}, part.buttons.map(button => buttonElement(button, where)));
    default: throw new Error(`unknown part ${part.type}`);
  }
}

const factElement = fact =>
  el('div', {class: 'fact'}, el('dt', {}, fact.label), el('dd', {}, textNodes(fact.value)));

/** Bars with their numbers beside them as text, which is all that is read aloud. */
function chartElement(chart) {
  const most = Math.max(1, ...chart.bars.map(bar => bar.value));
  return el('figure', {class: 'chart'},
    el('figcaption', {}, el('strong', {}, chart.title), chart.alt && el('p', {class: 'note'}, chart.alt)),
    el('dl', {class: 'bars'}, chart.bars.map(bar => barElement(bar, most))));
}

/** From Baton itself, whatever address others know. */
const pictureElement = picture =>
  el('figure', {class: 'picture'},
    picture.title && el('figcaption', {}, el('strong', {}, picture.title)),
    el('img', {src: picture.path, alt: picture.alt}));

const barElement = (bar, most) =>
  el('div', {class: 'bar'},
    el('dt', {}, bar.label),
    el('dd', {},
      el('meter', {max: most, value: bar.value, 'aria-hidden': 'true'}),
      el('span', {}, bar.note ? `${bar.value} ${bar.note}` : `${bar.value}`)));

function buttonElement(button, where) {
  if (button.type === 'Visit') {
    return el('a', {class: 'button', href: button.target, target: '_blank', rel: 'noopener noreferrer'}, button.label);
  }
  const element = el('button', {
    type: 'button',
    class: `button ${button.look.toLowerCase()}`,
    'data-action': `${button.action} ${button.argument}`,
    on: {click: () => pressOnce(element, button, where)},
  }, button.label);
  return element;
}

/** A card takes one press at a time, so a double click is one. */
async function pressOnce(element, button, where) {
  const card = element.closest('.card');
  if (card.ariaBusy === 'true') return;
  card.ariaBusy = 'true';
  element.classList.add('busy');
  try {
    await press({...where, action: button.action, argument: button.argument});
  } finally {
    card.ariaBusy = 'false';
    element.classList.remove('busy');
  }
}
