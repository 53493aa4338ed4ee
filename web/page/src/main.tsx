import { render } from "preact";
import { App, askAhead } from "./app";
import "./style/page.css";
import "./style/war.css";
import "./style/wars.css";
import "./style/accounts.css";
import "./style/beneath.css";
import "./style/print.css";

askAhead();
render(<App />, document.getElementById("page")!);
