// The page: takes what the server tells, shows the sidebar, the open chats and the tools.

import { Pane } from "./pane.js";
import * as sidebar from "./sidebar.js";
import * as tools from "./tools.js";
import { follow } from "./links.js";
import { hear } from "./notices.js";
import { post } from "./server.js";
import { inOwnWords } from "./words.js";
import { MOST_PANES, forgetWhatIsGone, keep, take, told, view } from "./told.js";

const host = document.getElementById("panes");
const panes = new Map();
const keyOf = (place) => `${place.person}:${place.chat}`;

const page = {
  open(place) {
    view.person = place.person;
    const there = view.panes.findIndex((one) => keyOf(one) === keyOf(place));
    if (there >= 0) view.active = there;
    else view.panes[view.active = paneOf(place.person)] = place;
    document.body.dataset.show = "chat";
    draw();
    focus();
  },
  openBeside(place) {
    if (!view.panes.some((one) => keyOf(one) === keyOf(place))) {
      view.panes = [...view.panes, place].slice(-MOST_PANES);
      view.active = view.panes.length - 1;
    }
    page.open(place);
  },
  choose(person) {
    view.person = person;
    const there = view.panes.findIndex((one) => one.person === person);
    if (there >= 0) view.active = there;
    else view.panes[view.active] = { person, chat: person };
    draw();
  },
  close(pane) {
    view.panes = view.panes.filter((one) => keyOf(one) !== keyOf(pane.place));
    view.active = 0;
    draw();
  },
  activate(pane) {
    const at = view.panes.findIndex((one) => keyOf(one) === keyOf(pane.place));
    if (at < 0 || at === view.active) return;
    view.active = at;
    view.person = pane.place.person;
    for (const one of panes.values()) one.node.dataset.active = String(one === pane);
    keep();
    sidebar.update(page);
  },
  back() {
    document.body.dataset.show = "list";
    document.querySelector("#chats button")?.focus();
  },
};

// Where somebody's next chat opens: in the active pane, unless it is another's and they have one.
function paneOf(person) {
  const own = view.panes.findIndex((one) => one.person === person);
  return own < 0 || view.panes[view.active]?.person === person ? view.active : own;
}

function focus() {
  panes.get(keyOf(view.panes[view.active]))?.composer.text.focus();
}

function draw() {
  keep();
  const wanted = new Set(view.panes.map(keyOf));
  for (const [key, pane] of panes) {
    if (!wanted.has(key)) { pane.node.remove(); panes.delete(key); }
  }
  view.panes.forEach((place, at) => {
    const key = keyOf(place);
    if (!panes.has(key)) panes.set(key, new Pane(place, page));
    const pane = panes.get(key);
    if (host.children[at] !== pane.node) host.insertBefore(pane.node, host.children[at] ?? null);
    pane.node.dataset.active = String(at === view.active);
    pane.update(view.panes.length === 1);
  });
  sidebar.update(page);
  tools.update();
}

let joining = false;

async function receive(parts) {
  take(parts);
  if (!told.world.people.length) {
    if (!joining) {
      joining = true;
      await post("people", { name: "Alex", language: navigator.language });
      joining = false;
    }
    return;
  }
  forgetWhatIsGone();
  if (view.chosen && told.world.people.some((one) => one.id === view.chosen)) {
    const { chosen } = view;
    delete view.chosen;
    page.choose(chosen);
  }
  draw();
  hear((address, place) => follow(address, place, page.open));
}

function listen() {
  const events = new EventSource("chat/events");
  events.onmessage = (event) => receive(JSON.parse(event.data).parts);
  events.onerror = () => { events.close(); setTimeout(listen, 1000); };
}

inOwnWords(document);
document.body.dataset.show = "chat";
document.addEventListener("visibilitychange", () => { if (told.world?.people.length) draw(); });
listen();
