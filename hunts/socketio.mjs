// The real socket.io-client against a running service: the events of the client's contract but `new-post`, which comes with the forum, with their delays.
//
//   npm install --prefix /tmp/client socket.io-client@4
//   NODE_PATH=/tmp/client/node_modules COUNSELOR_PASSWORD=… node hunts/socketio.mjs http://127.0.0.1:3001 [polling]
//
// It ends with 0 when all of them came.
import { createRequire } from "node:module";

const { io } = createRequire(`${process.env.NODE_PATH}/`)("socket.io-client");
const [, , url = "http://127.0.0.1:3001", transport = "websocket"] = process.argv;
const rows = [];

async function call(method, path, token, body) {
  const headers = { ...(body && { "Content-Type": "application/json" }), ...(token && { Authorization: `Bearer ${token}` }) };
  const answer = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${json.message}`);
  return json.data;
}

function connected(auth) {
  const socket = io(url, { auth, transports: [transport], forceNew: true, timeout: 15000, reconnection: false });
  return new Promise((done, failed) => {
    socket.on("connect", () => done(socket));
    socket.on("connect_error", failed);
  });
}

/** Waits for `event` on `socket`, while `act` is done; notes how long it took from the answer of `act`, or its start. */
async function seen(who, socket, event, act) {
  const heard = new Promise((done, failed) => {
    setTimeout(() => failed(new Error(`${who}: no ${event} within 5 s`)), 5000).unref();
    socket.once(event, (data) => done([data, performance.now()]));
  });
  const begun = performance.now();
  await act?.();
  const [data, came] = await heard;
  rows.push({ who, event, ms: Math.round((came - begun) * 10) / 10, data: JSON.stringify(data).slice(0, 150) });
  return data;
}

const all = (...waits) => Promise.all(waits);
const mark = Date.now();
const student = await call("POST", "/api/auth/signup", null, {
  email: `npm${mark}@campus.example`, password: "seven quiet rivers run", name: "Asha", role: "student", institution: "",
});
const other = await call("POST", "/api/auth/signup", null, {
  email: `npm${mark}b@campus.example`, password: "seven quiet rivers run", name: "Ravi", role: "student", institution: "",
});
const staff = await call("POST", "/api/auth/login", null, {
  email: "counselor@demo.example", password: process.env.COUNSELOR_PASSWORD,
});
const free = (await call("GET", `/api/counselors/${staff.user.id}/availability?days=14`)).slots.find((one) => Date.parse(one.startsAt) > mark + 36e5 * 24);
const wall = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Kolkata", hour: "2-digit", minute: "2-digit" }).format(new Date(free.startsAt));
const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Kolkata" }).format(new Date(free.startsAt));
const place = { counselorId: staff.user.id, timeSlot: wall };

const asha = await connected({ token: student.token, userId: student.user.id });
const ravi = await connected({ token: other.token, userId: other.user.id });
const meera = await connected({ token: staff.token, userId: staff.user.id });
const visitor = await connected({ token: null });
const mine = [];
asha.onAny((event) => mine.push(event));
asha.emit("join-room", { userId: student.user.id });

const message = (text) => ({ sessionId: null, message: text, language: "en", timestamp: new Date().toISOString() });
await seen("visitor", visitor, "bestie-response", () => visitor.emit("chat-message", message("exams are near")));
await seen("asha, no payload", asha, "bestie-response", () => asha.emit("chat-message", null));
await seen("ravi", ravi, "slot-locked", () => asha.emit("hold-slot", { ...place, holdDuration: 300000 }));
await seen("ravi", ravi, "slot-released", () => asha.emit("release-slot", place));
await seen("ravi", ravi, "slot-locked", () => asha.emit("hold-slot", { ...place, holdDuration: 300000 }));
let booking;
await all(
  seen("asha", asha, "booking-created"),
  seen("meera", meera, "booking-created"),
  seen("asha", asha, "new-notification"),
  seen("meera", meera, "new-notification"),
  seen("ravi", ravi, "slot-released", async () => {
    booking = await call("POST", "/api/bookings", student.token, {
      counselorId: staff.user.id, date: day, time: wall, type: "video", notes: "", duration: 60,
    });
  }),
);
await all(
  seen("asha", asha, "booking-cancelled"),
  seen("meera", meera, "booking-cancelled", () => call("PUT", `/api/bookings/${booking.id}/cancel`, student.token, {})),
);
await seen("ravi, a real hold", ravi, "slot-locked", async () => {
  booking = await call("POST", "/api/bookings/hold", student.token, { slotId: free.slotId });
});
await seen("ravi", ravi, "slot-released", () => call("PUT", `/api/bookings/${booking.id}/cancel`, student.token, {}));
await all(
  seen("meera", meera, "crisis-alert"),
  seen("meera", meera, "new-notification"),
  seen("visitor", visitor, "bestie-response"),
  seen("visitor", visitor, "crisis-alert", () => visitor.emit("chat-message", message("I want to kill myself"))),
);
const begun = await call("POST", "/api/chat/start-session", null, { topic: "other", language: "en", isAnonymous: true });
const stranger = await connected({ token: "not.a.token", userId: student.user.id });
for (let number = 0; number < 5; number += 1) stranger.emit("chat-message", { ...message("exams"), sessionId: begun.sessionId });
await seen("bad token", stranger, "request-login", () => stranger.emit("chat-message", { ...message("exams"), sessionId: begun.sessionId }));

console.table(rows);
const wrong = mine.filter((event) => event.startsWith("slot-") || event === "crisis-alert");
console.log(`the holder heard of her own slots ${wrong.length} times`);
for (const socket of [asha, ravi, meera, visitor, stranger]) socket.disconnect();
process.exitCode = wrong.length ? 1 : 0;
