// The inputs of a form, as the port has them. Each gives {element, id, value(), focus(), complain(text)}.

import {el, freshId} from './dom.js';
import {textNodes} from './text.js';
import {state} from './state.js';
import {avatar} from './people.js';

/** More options than these are a list to open. */
const RADIOS = 4;

/** @param {object} input an Input of the port */
export function inputOf(input) {
  switch (input.type) {
    case 'Notice': return notice(input);
    case 'Line': return line(input);
    case 'Choice': return input.several ? boxes(input, input.options.map(option)) : oneOf(input);
    case 'People': return boxes(input, state.people.map(personOption));
    case 'Day': return day(input);
    case 'Group': return nothing(input); // the sandbox keeps no groups
    default: throw new Error(`unknown input ${input.type}`);
  }
}

const nothing = ({id}) => ({id, element: null, value: () => [], focus() {}, complain() {}});

function notice(input) {
  const element = el('div', {class: 'notice wide'}, textNodes(input.text));
  return {...nothing(input), element};
}

function line(input) {
  const props = {maxlength: input.longest, autocomplete: 'off', ...described(input)};
  const control = input.multiline
    ? el('textarea', {...props, rows: 2}, input.initial)
    : el('input', {...props, value: input.initial});
  return field(input, control, () => [control.value], input.multiline);
}

function day(input) {
  const control = el('input', {type: 'date', ...described(input), value: input.initial});
  return field(input, control, () => [control.value]);
}

function oneOf(input) {
  if (input.options.length <= RADIOS) return boxes(input, input.options.map(option), 'radio');
  const chosen = input.initial[0];
  const empty = input.caption.required && chosen ? [] : [el('option', {value: ''}, '—')];
  const control = el('select', described(input), empty, input.options.map(each =>
    el('option', {value: each.value, selected: each.value === chosen}, each.label)));
  return field(input, control, () => [control.value]);
}

const option = ({value, label}) => ({value, label: [label]});
const personOption = person => ({
  value: person.person,
  label: [avatar(person.user, 'tiny'), el('span', {}, person.name, el('small', {}, person.title))],
});

/** Boxes or radio buttons to tick. */
function boxes(input, options, type = 'checkbox') {
  const ids = idsOf(input);
  const chosen = new Set(input.initial.map(each => each.value ?? each));
  const controls = options.map(each =>
    el('input', {type, name: ids.control, value: each.value, checked: chosen.has(each.value)}));
  const element = el('fieldset', {class: 'field wide', 'aria-describedby': `${ids.hint} ${ids.error}`},
    el('legend', {}, caption(input)),
    hint(input, ids),
    el('div', {class: options.length > RADIOS ? 'options many' : 'options'},
      options.map((each, at) => el('label', {class: 'check'}, controls[at], each.label))),
    el('p', {class: 'error', id: ids.error}));
  return {
    id: input.id,
    required: input.caption.required,
    element,
    value: () => controls.filter(control => control.checked).map(control => control.value),
    focus: () => controls[0].focus(),
    complain: text => complain(element, element, ids, text),
  };
}

const idOf = new WeakMap();

function idsOf(input) {
  if (!idOf.has(input)) {
    const control = freshId('input');
    idOf.set(input, {control, hint: `${control}-hint`, error: `${control}-error`});
  }
  return idOf.get(input);
}

function described(input) {
  const ids = idsOf(input);
  return {id: ids.control, 'aria-describedby': `${ids.hint} ${ids.error}`, 'aria-required': input.caption.required};
}

const caption = input => [
  input.caption.label,
  input.caption.required ? el('span', {class: 'required', 'aria-hidden': 'true'}, ' *') : null,
];

const hint = (input, ids) => input.caption.hint && el('p', {class: 'hint', id: ids.hint}, input.caption.hint);

function field(input, control, value, wide = false) {
  const ids = idsOf(input);
  const element = el('div', {class: wide ? 'field wide' : 'field'},
    el('label', {for: ids.control}, caption(input)),
    control,
    hint(input, ids),
    el('p', {class: 'error', id: ids.error}));
  return {
    id: input.id,
    required: input.caption.required,
    element,
    value: () => value().filter(each => each !== ''),
    focus: () => control.focus(),
    complain: text => complain(element, control, ids, text),
  };
}

function complain(element, control, ids, text) {
  element.classList.toggle('wrong', Boolean(text));
  control.ariaInvalid = text ? 'true' : null;
  element.querySelector(`#${ids.error}`).textContent = text ?? '';
}
