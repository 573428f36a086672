import http from "node:http";
import net from "node:net";
import { answer, serveSite } from "./serve-site.mjs";

/**
 * The whole network of a test browser: a proxy that knows the hosts of `pages` and no other.
 *
 * `requests` are the addresses that reached the pages, `refused` the hosts that were asked for in
 * vain ("host:port"), the browser's own background requests among them.
 */
export async function openNetwork(pages) {
  const site = await serveSite(pages);
  const refused = [];
  const sockets = new Set();
  // Pages without encryption are asked of the proxy itself.
  const proxy = http.createServer((request, response) => {
    const { host } = new URL(request.url);
    if (site.hosts.includes(host)) return answer(response, pages.get(request.url));
    refused.push(host);
    response.writeHead(403).end();
  });
  proxy.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  proxy.on("connect", (request, socket) => {
    if (site.hosts.includes(request.url.replace(/:443$/, ""))) {
      joinSockets(socket, site.port);
    } else {
      refused.push(request.url);
      socket.on("error", () => socket.destroy()).end("HTTP/1.1 403 Forbidden\r\n\r\n");
    }
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const close = () => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
    site.close();
  };
  return { proxyPort: proxy.address().port, requests: site.requests, refused, close };
}

function joinSockets(client, port) {
  const server = net.connect(port, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    server.pipe(client).pipe(server);
  });
  server.on("error", () => client.destroy());
  client.on("error", () => server.destroy());
}
