// Completes commands and mentions in a message box.

import {el} from './dom.js';
import {isDirect, state} from './state.js';
import {avatar} from './people.js';

/** First words that are commands of their own, as on the other platforms. */
const SHORT = ['lead', 'brief', 'standup', 'feedback', 'poll'];

const MOST = 12;

/** Works everywhere, beside what the features bring. */
const HELP = {words: 'help', arguments: '', summary: 'shows all that Baton can do'};

export class Completion {
  #box;
  #options = [];
  #chosen = 0;

  constructor(box, id) {
    this.#box = box;
    this.element = el('ul', {class: 'completion', role: 'listbox', id, 'aria-label': 'Suggestions', hidden: true});
    this.status = el('span', {class: 'unseen', role: 'status'});
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', id);
    box.addEventListener('input', () => this.#suggest());
    box.addEventListener('blur', () => this.#close());
  }

  /** Whether the key was for the suggestions. */
  takes(event) {
    if (this.element.hidden) return false;
    const option = this.#options[this.#chosen];
    const deeds = {
      ArrowDown: () => this.#choose(this.#chosen + 1),
      ArrowUp: () => this.#choose(this.#chosen - 1),
      Tab: () => this.#accept(option),
      Enter: () => this.#accept(option),
      Escape: () => this.#close(),
    };
    const deed = deeds[event.key];
    const isWhole = event.key === 'Enter' && this.#box.value.trimEnd() === option.text.trimEnd();
    if (!deed || event.shiftKey || isWhole) {
      if (isWhole) this.#close();
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    deed();
    return true;
  }

  #suggest() {
    this.#options = suggestions(this.#box.value, this.#box.selectionEnd).slice(0, MOST);
    if (!this.#options.length) return this.#close();
    this.element.replaceChildren(...this.#options.map((option, at) => this.#optionElement(option, at)));
    this.element.hidden = false;
    this.status.textContent = `${this.#options.length} suggestions; Tab takes one`;
    this.#choose(0);
  }

  #optionElement(option, at) {
    return el('li', {role: 'option', id: `${this.element.id}-${at}`, on: {
      mousedown: event => {
        event.preventDefault(); // the box keeps the focus
        this.#accept(option);
      },
    }}, option.content);
  }

  #choose(at) {
    this.#chosen = (at + this.#options.length) % this.#options.length;
    [...this.element.children].forEach((each, index) => {
      each.ariaSelected = String(index === this.#chosen);
    });
    const chosen = this.element.children[this.#chosen];
    chosen.scrollIntoView({block: 'nearest'});
    this.#box.setAttribute('aria-activedescendant', chosen.id);
  }

  #accept(option) {
    this.#box.setRangeText(option.text, option.from, option.to, 'end');
    this.#close();
    this.#box.dispatchEvent(new Event('input', {bubbles: true}));
    if (this.#options.length === 1 || this.#box.value.endsWith(' ')) this.#close();
  }

  #close() {
    this.element.hidden = true;
    this.status.textContent = '';
    this.#box.removeAttribute('aria-activedescendant');
  }
}

/** What may be meant by the text up to the caret: {text, from, to, content} each. */
function suggestions(value, caret) {
  const typed = value.slice(0, caret);
  if (/^\/[^\n]*$/.test(typed) && caret === value.length) return commands(typed);
  const mention = /(^|\s)@(\w*)$/.exec(typed);
  return mention ? mentions(mention[2], caret) : [];
}

function wordsIn(verb) {
  return verb.words.split(' ').length;
}

function commands(typed) {
  const wanted = typed.toLowerCase().replace(/^\/baton\s+/, '/').replace(/\s+/g, ' ');
  const isTypingBaton = '/baton '.startsWith(typed.toLowerCase());
  return [...state.verbs, HELP]
    .map(verb => ({verb, command: commandOf(verb)}))
    .filter(({verb, command}) => `/${verb.words}`.startsWith(wanted) || (isTypingBaton && command.startsWith(typed)))
    .sort((one, other) => wordsIn(one.verb) - wordsIn(other.verb)) // what is more to type comes later
    .map(({verb, command}) => ({
      text: verb.arguments ? `${command} ` : command,
      from: 0,
      to: typed.length,
      content: [el('code', {}, command), el('span', {class: 'arguments'}, verb.arguments), el('span', {class: 'what'}, verb.summary)],
    }))
    .filter(option => option.text.trimEnd() !== typed.trimEnd() || option.text === typed);
}

const commandOf = verb => (SHORT.includes(verb.words.split(' ')[0]) ? `/${verb.words}` : `/baton ${verb.words}`);

function mentions(begin, caret) {
  const all = [
    ...(isDirect(state.view) ? [] : [{user: 'baton', name: 'Baton', title: 'what follows is a command'}]),
    ...state.people,
  ];
  return all
    .filter(each => each.name.toLowerCase().split(' ').some(word => word.startsWith(begin.toLowerCase())))
    .map(each => ({
      text: `@${each.name} `,
      from: caret - begin.length - 1,
      to: caret,
      content: [avatar(each.user, 'tiny'), el('strong', {}, each.name), el('span', {class: 'what'}, each.title)],
    }));
}
