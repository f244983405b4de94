/** In place of `hono/ws` when types are checked: the server adaptor's types name it, its own types want a browser's library, and no web socket is opened here. */
export type UpgradeWebSocket<_Socket = unknown, _Options = unknown, _Handler = unknown> = never;
