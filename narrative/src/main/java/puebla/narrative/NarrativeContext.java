package puebla.narrative;

import puebla.experiment.CompletedRun;
import puebla.scenario.catalog.Language;

/** The components that narrate one run in one language. */
final class NarrativeContext {
    final CompletedRun run;
    final MessageBundle messages;
    final Dates dates;
    final Counts counts;
    final EventChains chains;
    final ArgumentResolver resolver;
    final Salience salience;
    final SentenceWriter writer;

    NarrativeContext(CompletedRun run, Language language) {
        this.run = run;
        messages = new MessageBundle(run.metadata(), language);
        dates = new Dates(messages);
        counts = new Counts(messages);
        chains = new EventChains(run.events());
        resolver = new ArgumentResolver(run, chains, messages, new NameForms(messages, run.metadata()), counts);
        salience = new Salience(run, chains);
        writer = new SentenceWriter(run, chains, messages, dates, counts, resolver);
    }

    /** Returns the writer of the closing paragraphs: how the war ended, and what it cost. */
    Closing closing() {
        return new Closing(run, messages, dates, counts, resolver);
    }
}
