import https from "node:https";
import { generate } from "selfsigned";

/**
 * An https server on 127.0.0.1 that answers for many host names.
 *
 * `pages` maps whole addresses ("https://www.example.com/a?page=2") to `{ body, type }`, with
 * `status` and `headers` where they matter, or to a function that is given request and response
 * and answers by itself or with such a page; any other address gets a 404. The certificate is made
 * anew for each server and trusted by the test browsers only. `requests` lists every address that
 * was asked for, in order.
 */
export async function serveSite(pages) {
  const hosts = [...new Set([...pages.keys()].map((address) => new URL(address).hostname))];
  const certificate = await makeCertificate(hosts);
  const requests = [];
  const server = https.createServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const address = `https://${request.headers.host}${request.url}`;
      requests.push(address);
      const page = pages.get(address);
      answer(response, typeof page === "function" ? page(request, response) : page);
    },
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { hosts, port: server.address().port, requests, close };
}

function makeCertificate(hosts) {
  const altNames = hosts.map((host) => ({ type: 2, value: host }));
  return generate([{ name: "commonName", value: hosts[0] }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames }],
  });
}

/** Answers a request with a page, once it is there; none is a 404. */
export async function answer(response, coming) {
  const page = await coming;
  if (response.headersSent || response.destroyed) return;
  if (!page) {
    response.writeHead(404, { "content-type": "text/plain" }).end("No such page here.");
    return;
  }
  const { status = 200, headers = {}, type, body } = page;
  response.writeHead(status, { "content-type": type, ...headers }).end(body);
}
