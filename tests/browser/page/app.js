// Calls as the existing client makes them: one axios-like instance with its interceptor, one without a sign-in for
// the AI, one socket that never hangs up. The runner calls these functions and reads what they return.
"use strict";

const { api, ai, socket: socketUrl } = JSON.parse(new URLSearchParams(location.search).get("urls")
  ?? localStorage.getItem("urls"));
localStorage.setItem("urls", JSON.stringify({ api, ai, socket: socketUrl }));

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function sent(url, method, body, headers, seconds) {
  const content = body === undefined ? {} : { "Content-Type": "application/json" };
  const answer = await fetch(url, {
    method,
    headers: { ...content, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(seconds * 1000),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Refused(answer.status, json.message);
  return json;
}

// Any 401 throws the token away and loads the landing page anew.
async function call(method, path, body) {
  const token = localStorage.getItem("token");
  try {
    const json = await sent(api + path, method, body, token ? { Authorization: `Bearer ${token}` } : {}, 10);
    if (json.success !== true) throw new Error(`${path}: no success`);
    return json.data;
  } catch (error) {
    if (error instanceof Refused && error.status === 401) {
      localStorage.removeItem("token");
      location.href = "/login";
    }
    throw error;
  }
}

// A refusal that is meant: what the page would show.
async function refused(method, path, body) {
  try {
    await call(method, path, body);
  } catch (error) {
    if (error instanceof Refused) return { status: error.status, message: error.message };
    throw error;
  }
  throw new Error(`${method} ${path} was not refused`);
}

// As a component renders text: anything but a string or a number breaks the page.
function show(...texts) {
  const screen = document.getElementById("screen");
  screen.replaceChildren(...texts.flat().map((text) => {
    if (typeof text !== "string" && typeof text !== "number") throw new TypeError(`can't be shown: ${JSON.stringify(text)}`);
    const line = document.createElement("p");
    line.textContent = String(text);
    return line;
  }));
  return screen.children.length;
}

function openDialog(severity) {
  document.getElementById("severity").textContent = severity;
  document.getElementById("crisis").showModal();
}

// --- accounts ---
const CONSENTS = { share_chat_history: false, crisis_escalation: true, analytics_participation: false };

function keep(data) {
  localStorage.setItem("token", data.token);
  localStorage.setItem("refreshToken", data.refreshToken);
  localStorage.setItem("manmitra_auth", JSON.stringify({ user: data.user, profile: data.profile }));
  return { user: data.user, role: data.profile.role };
}

const signUp = async (email, password) =>
  keep(await call("POST", "/auth/signup",
    { email, password, name: "Asha", role: "student", institution: "", privacy_consents: CONSENTS }));
const logIn = async (email, password) => keep(await call("POST", "/auth/login", { email, password }));

async function logOut() {
  await call("POST", "/auth/logout");
  localStorage.removeItem("token");
  localStorage.removeItem("refreshToken");
  localStorage.removeItem("manmitra_auth");
}

async function reloaded() {
  if (!localStorage.getItem("token")) return null;
  const { user, ...profile } = await call("GET", "/auth/profile");
  if (!["student", "counselor", "admin"].includes(profile.role)) throw new Error("an empty shell");
  return { user, role: profile.role };
}

// --- the socket ---
let line = null;
const heard = [];
const EVENTS = ["bestie-response", "crisis-alert", "request-login", "booking-created", "booking-cancelled",
  "slot-locked", "slot-released", "new-post", "new-notification"];

function connect() {
  const known = JSON.parse(localStorage.getItem("manmitra_auth") ?? "null");
  const auth = { token: localStorage.getItem("token"), ...(known && { userId: known.user.id }) };
  line = io(socketUrl, { auth, transports: ["websocket", "polling"], timeout: 15000, reconnectionAttempts: 3 });
  for (const name of EVENTS) line.on(name, (data) => heard.push({ name, data }));
  line.on("crisis-alert", ({ severity }) => openDialog(severity));
  return new Promise((resolve, reject) => {
    line.on("connect", () => {
      if (known) line.emit("join-room", { userId: known.user.id });
      resolve(line.io.engine.transport.name);
    });
    line.on("connect_error", reject);
  });
}

async function hears(name, count = 1, seconds = 10) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const found = heard.filter((one) => one.name === name);
    if (found.length >= count) return found.at(-1).data;
    if (Date.now() > until) throw new Error(`${name} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const count = (name) => heard.filter((one) => one.name === name).length;

// --- chat ---
const begin = (topic, language = "en") => call("POST", "/chat/start-session", { topic, language, isAnonymous: true });

async function say(sessionId, message, language = "en") {
  const before = count("bestie-response");
  line.emit("chat-message", { sessionId, message, language, timestamp: new Date().toISOString() });
  return hears("bestie-response", before + 1);
}

async function sayByHttp(sessionId, message, language = "en") {
  const data = await call("POST", "/chat/send-message", { sessionId, message, language });
  if (data.crisisDetected && data.crisisLevel) openDialog(data.crisisLevel);
  return data;
}

const ask = (message, locale = "en") => sent(`${ai}/chat/ask`, "POST",
  { message, history: [{ role: "user", content: "hello" }], user_id: null, locale, session_id: "session_1" }, {}, 15);

function dialog() {
  const open = document.getElementById("crisis");
  const severity = open.open ? document.getElementById("severity").textContent : null;
  open.close();
  return severity;
}

// --- pages ---
async function submit(kind, items, value) {
  const responses = Object.fromEntries(Array.from({ length: items }, (_, i) => [`${kind.slice(0, 3)}${i + 1}`, value]));
  return call("POST", `/mood/${kind}/submit`,
    { responses, score: items * Number(value), language: "en", assessmentDate: new Date().toISOString() });
}

async function history() {
  const found = await call("GET", "/mood/history");
  return found.map((one) => {
    if (Number.isNaN(Date.parse(one.date))) throw new Error("no date");
    return `${one.assessmentType} ${one.phq9Score ?? one.gad7Score}`;
  });
}

async function counselors(language = "en") {
  const found = (await call("GET", "/counselors")).counselors;
  const suffix = { en: "", hi: "Hi", ur: "Ur" }[language];
  show(found.map((one) => [one[`name${suffix}`] ?? one.name, one[`title${suffix}`] ?? one.title, one.bio, one.rating,
    one.experience, one.location, one.nextAvailable, ...one.specializations, ...one.languages, ...one.sessionTypes])
    .flat());
  return found;
}

async function bookings() {
  const found = (await call("GET", "/bookings")).bookings;
  show(found.map((one) => [one.counselorName, one.date, one.time, one.duration, one.type, one.status]).flat());
  return found.map((one) => one.id);
}

async function openTime(counselorId) {
  const offered = ["09:00", "10:00", "11:00", "12:00", "14:00", "15:00", "16:00", "17:00"];
  const { slots } = await call("GET", `/counselors/${counselorId}/availability`);
  return slots.filter((slot) => offered.includes(slot.time)).at(-1);
}

const wish = (counselorId, slot) =>
  ({ counselorId, date: slot.date, time: slot.time, type: "video", notes: "", duration: 60 });
const hold = (counselorId, slot) =>
  line.emit("hold-slot", { counselorId, timeSlot: slot.time, holdDuration: 300000 });
const release = (counselorId, slot) => line.emit("release-slot", { counselorId, timeSlot: slot.time });

async function posts(query = "") {
  const found = (await call("GET", `/forum/posts?${query}`)).posts;
  show(found.map((one) => [one.title, one.content, one.author, one.timestamp, one.category, one.likes, one.replies,
    one.views, ...one.tags]).flat());
  return found.map((one) => one.id);
}

const write = () => call("POST", "/forum/posts", { title: "Exams", content: "How do you plan three weeks?",
  category: "academic", isAnonymous: true, language: "en",
  moderation: { flagged: false, severity: "low", flags: [], requiresReview: false, autoReject: false } });
const comment = (postId) =>
  call("POST", "/forum/comments", { postId, content: "Two hours, then a walk.", isAnonymous: true, language: "en" });
const like = (postId) => call("POST", `/forum/posts/${postId}/like`);

async function thread(postId) {
  const found = await call("GET", `/forum/posts/${postId}`);
  return show(found.replies.map((one) => [one.content, one.author, one.timestamp, one.likes]).flat());
}

async function resources(language = "en") {
  const found = (await call("GET", `/resources?language=${language}`)).resources;
  const suffix = { en: "", hi: "Hi", ur: "Ur" }[language];
  document.documentElement.dir = language === "ur" ? "rtl" : "ltr";
  show(found.map((one) => [one[`title${suffix}`] || one.title, one[`description${suffix}`] || one.description,
    one.duration, one.type, one.difficulty, one.category]).flat());
  return found.map((one) => ({ id: one.id, progress: one.progress ?? null }));
}

const tellProgress = (resourceId, progress) =>
  call("POST", "/resources/progress", { resourceId, progress, isCompleted: progress === 100 });
const progress = async () => (await call("GET", "/resources/progress")).progress;

// --- admin ---
async function figures() {
  const data = await call("GET", "/admin/analytics?period=6m&anonymize=true");
  const { overview, monthly_trend: trend } = data;
  if (trend.labels.length !== trend.chat_sessions.length || trend.labels.length !== trend.mood_assessments.length) {
    throw new Error("the lines of the chart differ in length");
  }
  show(overview.total_users, overview.total_chat_sessions, overview.total_appointments, overview.crisis_incidents,
    Object.keys(data.mood_trends), Object.keys(data.top_topics), trend.labels,
    (data.recommendations ?? []).slice(0, 3).map((one) => [one.title, one.description, one.priority]).flat());
  return true;
}

async function file() {
  const headers = { Authorization: `Bearer ${localStorage.getItem("token")}` };
  const answer = await fetch(`${api}/admin/analytics/export?format=json&period=6m`, { headers });
  if (!answer.ok) throw new Refused(answer.status, "");
  return (await (await answer.blob()).arrayBuffer()).byteLength;
}

// --- the service worker: network first, and the kept answer while there is no network ---
async function keepOffline() {
  await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  }
}
