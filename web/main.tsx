/** The page starts here. */
import { render } from "preact";
import { followAddress } from "./address/address.ts";
import { App } from "./app.tsx";
import { listenLive } from "./server/live.ts";
import { setSettings } from "./settings/settings.ts";
import { beginVisit } from "./settings/visits.ts";

beginVisit();
setSettings({});
followAddress();
render(<App />, document.body);
listenLive();
