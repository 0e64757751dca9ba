// Builds elements. Text only ever becomes a text node: nothing here parses HTML.

/**
 * @param {string} tag
 * @param {object} props attributes by name; `class`, `on` (listeners by event); false, null and undefined are left out
 * @param {...(Node|string|null|undefined|false|Array)} children
 */
export function el(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child || child === 0));
  return element;
}

export const byId = id => document.getElementById(id);

let count = 0;

/** An id that no other element of the page has. */
export const freshId = prefix => `${prefix}-${++count}`;

/** Runs what is asked for several times in quick succession once. */
export function calmly(action, millis) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, millis);
  };
}

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  bolt: 'M13 3L5 14h6l-1 7 8-11h-6z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  code: 'M8 7l-5 5 5 5M16 7l5 5-5 5M14 4l-4 16',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  feedback: 'M4 5h16v11H9l-5 4zM12 7.5v4M12 13.5v.1',
  megaphone: 'M4 10v4h4l8 4V6l-8 4zM8 14l1 5h2l-1-4M19 10a3 3 0 010 4',
  menu: 'M4 6h16M4 12h16M4 18h16',
  moon: 'M20 14.5A8.5 8.5 0 119.5 4 7 7 0 0020 14.5z',
  plus: 'M12 5v14M5 12h14',
  reply: 'M4 5h16v11H11l-5 4v-4H4z',
  send: 'M4 12l16-8-5 16-3-7z',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5',
};

/** A small picture without a meaning of its own: whatever holds it has a label. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button with a picture and a label that is read out and shown on hover. */
export function iconButton(name, label, onClick, props = {}) {
  return el('button', {type: 'button', class: 'icon-button', 'aria-label': label, title: label,
    on: {click: onClick}, ...props}, icon(name));
}
