import { render } from "preact";
import { App, askAhead } from "./app";
import "./style.css";

askAhead();
render(<App />, document.getElementById("page")!);
