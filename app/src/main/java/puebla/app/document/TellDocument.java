package puebla.app.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.kernel.event.Event;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.narrative.EventChains;
import puebla.narrative.Narrative;
import puebla.narrative.Narrator;
import puebla.narrative.Salience;

/**
 * Document of the narrative of a run. Events keep the numbers that {@code causes} refers to, even if only the main
 * events are listed.
 *
 * @param request
 *            request for the one run
 * @param lang
 *            id of the language of the text
 * @param detail
 *            {@code all} or {@code main}: which events the document contains
 * @param outcome
 *            id of the outcome
 * @param endDate
 *            last day of the run
 * @param events
 *            events, in order
 * @param account
 *            the text
 */
public record TellDocument(@JsonUnwrapped RequestFields request, String lang, String detail, String outcome,
        LocalDate endDate, List<EventFields> events, AccountText account) {
    /**
     * An event, with ids of the scenario. A component that the event does not have is null.
     *
     * @param id
     *            number of the event in the run, from 0
     * @param day
     *            day of the event
     * @param kind
     *            id of the event type
     * @param salience
     *            {@code main} or {@code minor}
     * @param side
     *            {@code home} or {@code intervention}
     * @param place
     *            id of the place
     * @param actors
     *            ids of the actor that acts and of the actor that is concerned
     * @param leader
     *            id of the leader
     * @param contingent
     *            id of the contingent
     * @param external
     *            id of the external event
     * @param amounts
     *            amounts of the event, by id of the amount
     * @param causes
     *            numbers of the events that caused this one
     * @param because
     *            up to three reasons, largest first
     */
    public record EventFields(int id, LocalDate day, String kind, String salience, Optional<String> side,
            Optional<String> place, List<String> actors, Optional<String> leader, Optional<String> contingent,
            Optional<String> external, Map<String, Long> amounts, List<Integer> causes, List<String> because) {
        private static EventFields of(CompletedRun run, Event event, boolean main) {
            var scenario = run.scenario();
            List<String> actors = new ArrayList<>();
            named(event.actor(), actor -> scenario.actors().get(actor).id()).ifPresent(actors::add);
            named(event.otherActor(), actor -> scenario.actors().get(actor).id()).ifPresent(actors::add);
            var amounts = new LinkedHashMap<String, Long>();
            for (var amount : Amount.values()) {
                long value = event.amounts().get(amount.ordinal());
                if (value >= 0) {
                    amounts.put(amount.id(), value);
                }
            }
            return new EventFields(event.id(), run.date(event), event.type().id(), main ? "main" : "minor",
                    event.side() == 0 ? Optional.empty() : Optional.of(event.side() < 0 ? "home" : "intervention"),
                    named(event.place(), place -> scenario.places().get(place).id()), actors,
                    named(event.leader(), leader -> scenario.leaders().get(leader).id()),
                    named(event.contingent(), contingent -> scenario.contingents().get(contingent).id()),
                    named(event.external(), entry -> scenario.calendar().get(entry).id()), amounts, event.causes(),
                    event.because().stream().map(Feature::id).toList());
        }

        private static Optional<String> named(int index, IntFunction<String> id) {
            return index < 0 ? Optional.empty() : Optional.of(id.apply(index));
        }
    }

    /**
     * The text of a narrative.
     *
     * @param title
     *            title
     * @param direction
     *            {@code ltr} or {@code rtl}
     * @param opening
     *            paragraphs before the first year
     * @param years
     *            the years, in order
     * @param ending
     *            paragraphs after the last year
     */
    public record AccountText(String title, String direction, List<String> opening, List<YearText> years,
            List<String> ending) {
        private static AccountText of(Narrative narrative) {
            return new AccountText(narrative.title(), narrative.rightToLeft() ? "rtl" : "ltr", narrative.opening(),
                    narrative.years().stream().map(YearText::of).toList(), narrative.ending());
        }
    }

    /**
     * The text of one year.
     *
     * @param heading
     *            heading
     * @param sections
     *            sections, in order
     * @param also
     *            further events of the year, one line each
     */
    public record YearText(String heading, List<SectionText> sections, List<String> also) {
        private static YearText of(Narrative.Year year) {
            return new YearText(year.heading(), year.sections().stream()
                    .map(section -> new SectionText(section.heading(), section.paragraphs())).toList(), year.also());
        }
    }

    /**
     * A section of a year.
     *
     * @param heading
     *            heading
     * @param paragraphs
     *            paragraphs, in order
     */
    public record SectionText(String heading, List<String> paragraphs) {}

    /**
     * Creates a document.
     *
     * @throws puebla.narrative.MissingTextException
     *             if the scenario lacks a required text
     */
    public static TellDocument of(ExperimentRequest request, CompletedRun run, Narrator narrator) {
        var salience = new Salience(run, new EventChains(run.events()));
        List<EventFields> events = new ArrayList<>();
        for (var event : run.events()) {
            boolean main = salience.main(event);
            if (narrator.covers(run.date(event)) && (narrator.all() || main)) {
                events.add(EventFields.of(run, event, main));
            }
        }
        return new TellDocument(RequestFields.of(request), narrator.language().id(), narrator.all() ? "all" : "main",
                run.outcome(), run.date(run.lastDay()), events,
                AccountText.of(narrator.tell(run, request.changes())));
    }
}
