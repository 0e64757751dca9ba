// What the page knows, and who wants to hear of what.

/** Everything that more than one part of the page looks at. */
export const state = {
  me: null, // the person that the page acts as
  people: [],
  channels: [],
  verbs: [],
  unread: {conversations: {}, people: {}},
  view: 'home', // a conversation's id, or 'home'
  clock: {movable: false, ahead: 0, next: null},
  thread: null, // the id of the message whose thread is open
};

const bus = new EventTarget();

export const on = (event, listener) => bus.addEventListener(event, ({detail}) => listener(detail));
export const tell = (event, detail) => bus.dispatchEvent(new CustomEvent(event, {detail}));

export const isDirect = conversation => conversation.startsWith('d-');
export const directOf = user => `d-${user}`;
export const channelOf = conversation => state.channels.find(channel => channel.id === conversation);

/** How a conversation is called. */
export function nameOf(conversation) {
  if (conversation === 'home') return 'Your page';
  if (isDirect(conversation)) return 'Baton';
  return `#${channelOf(conversation)?.name ?? conversation.slice(2)}`;
}

/** The conversations of the sidebar, from top to bottom. */
export const conversations = () =>
  ['home', ...state.channels.map(channel => channel.id), directOf(state.me.user)];

/** Where the page is, as its address says: `#/maya/c-leads/01HZ…`. */
export function go({user = state.me.user, view = state.view, thread = null} = {}) {
  const place = isDirect(view) ? directOf(user) : view;
  location.hash = `#/${[user, place, ...(thread ? [thread] : [])].join('/')}`;
}

export function place() {
  const [user, view, thread] = location.hash.replace(/^#\//, '').split('/');
  return {user, view, thread: thread || null};
}

/** Something to remember in this browser; it is no loss if it isn't. */
export const memory = {
  get(key) {
    try {
      return localStorage.getItem(`baton.sandbox.${key}`);
    } catch {
      return null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(`baton.sandbox.${key}`, value);
    } catch {
      // private windows may refuse
    }
  },
};
