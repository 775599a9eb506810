// Two people signed in side by side in one browser: what is asked below a folder has cookies of its own there. A demo's
// trick; at work, everybody has a browser.
import { request as ask } from 'node:http';

/** Hands a request on to the same server without the folder; its cookies bear the folder's name in the browser. */
export function passOn(folder, request, response) {
  const mark = `${folder}-`;
  const cookies = (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie.startsWith(mark));
  const onward = ask({
    host: request.socket.localAddress,
    port: request.socket.localPort,
    method: request.method,
    path: request.url.slice(folder.length + 1),
    headers: { ...request.headers, cookie: cookies.map((cookie) => cookie.slice(mark.length)).join('; ') },
  });
  onward.on('response', (answer) => {
    const own = answer.headers['set-cookie']?.map((cookie) => mark + cookie);
    response.writeHead(answer.statusCode, { ...answer.headers, ...(own && { 'set-cookie': own }) });
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
