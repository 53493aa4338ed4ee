package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.narrative.DivergedRuns;
import puebla.narrative.PairNarrative;
import puebla.narrative.PairNarrator;

/**
 * Document of a baseline and a counterfactual run: where they diverge, and the events that occur in one of them only.
 *
 * @param request
 *            request of the baseline
 * @param lang
 *            id of the language of the text
 * @param change
 *            overrides of the counterfactual only, by key
 * @param without
 *            end of the baseline
 * @param with
 *            end of the counterfactual
 * @param firstDivergence
 *            day of the first divergence; null for never
 * @param direction
 *            {@code ltr} or {@code rtl}
 * @param opening
 *            paragraphs before the entries
 * @param entries
 *            events that occur in one run only, by day
 * @param endingWithout
 *            paragraphs about the end of the baseline
 * @param endingWith
 *            paragraphs about the end of the counterfactual
 */
public record PairDocument(@JsonUnwrapped RequestFields request, String lang, Map<String, String> change,
        EndOfRun without, EndOfRun with, Optional<LocalDate> firstDivergence, String direction, List<String> opening,
        List<Entry> entries, List<String> endingWithout, List<String> endingWith) {
    /**
     * End of a run.
     *
     * @param outcome
     *            id of the outcome
     * @param endDate
     *            last day of the run
     */
    public record EndOfRun(String outcome, LocalDate endDate) {
        private static EndOfRun of(CompletedRun run) {
            return new EndOfRun(run.outcome(), run.date(run.lastDay()));
        }
    }

    /**
     * Event that occurs in one run only.
     *
     * @param number
     *            number of the entry
     * @param world
     *            run of the event: {@code without} or {@code with}
     * @param day
     *            day of the event, such as {@code 1862-05-05}
     * @param event
     *            id of the event in {@code tell --json} of its run
     * @param kind
     *            id of the event type
     * @param sentence
     *            description of the event
     * @param from
     *            numbers of the entries that led to this one
     */
    public record Entry(int number, String world, String day, int event, String kind, String sentence,
            List<Integer> from) {
        private static Entry of(DivergedRuns runs, PairNarrative.Line line) {
            var run = line.with() ? runs.with() : runs.without();
            return new Entry(line.number(), line.with() ? "with" : "without", line.day(), line.event(),
                    run.events().get(line.event()).type().id(), line.sentence(), line.from());
        }
    }

    /**
     * Creates a document.
     *
     * @param request
     *            request of the baseline
     * @param changes
     *            overrides of the counterfactual
     * @throws puebla.narrative.MissingTextException
     *             if the scenario lacks a required text
     */
    public static PairDocument of(ExperimentRequest request, DivergedRuns runs, PairNarrator narrator,
            Map<String, String> changes) {
        var account = narrator.tell(runs, changes);
        return new PairDocument(RequestFields.of(request), narrator.language().id(), changes,
                EndOfRun.of(runs.without()), EndOfRun.of(runs.with()),
                runs.divergence().map(divergence -> runs.without().date(divergence.day())),
                account.rightToLeft() ? "rtl" : "ltr", account.opening(),
                account.entries().stream().map(line -> Entry.of(runs, line)).toList(), account.endingWithout(),
                account.endingWith());
    }
}
