/** Error message with its location and its fix. */
import { Refused, Unreachable } from "../server";
import { t } from "../words/index";

const SHOWN = 100;

export function Trouble({ error }: { error: Error | null }) {
  if (!error) return null;
  if (error instanceof Unreachable)
    return (
      <p class="trouble" role="alert">
        {t("trouble.unreachable")}
      </p>
    );
  const refused = error instanceof Refused ? error : null;
  return (
    <div class="trouble" role="alert">
      <p>
        <strong>{t("trouble.title")}</strong> <span dir="auto">{error.message}</span>
      </p>
      {refused?.fix && <p dir="auto">{refused.fix}</p>}
      {refused && refused.problems.length > 0 && (
        <ul>
          {refused.problems.slice(0, SHOWN).map((problem, i) => (
            <li key={i} dir="ltr">
              <code>{problem.place}</code>: {problem.wrong} <em>{problem.fix}</em>
            </li>
          ))}
          {refused.problems.length > SHOWN && <li>{t("trouble.more", { n: refused.problems.length - SHOWN })}</li>}
        </ul>
      )}
    </div>
  );
}

export function Waiting({ what }: { what: string }) {
  return (
    <p class="waiting" role="status">
      {what}
    </p>
  );
}
