package puebla.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import puebla.app.document.ListDocument.ActorRow;
import puebla.app.document.ListDocument.ClaimRow;
import puebla.app.document.ListDocument.ColumnRow;
import puebla.app.document.ListDocument.DecisionRow;
import puebla.app.document.ListDocument.EventRow;
import puebla.app.document.ListDocument.LeverRow;
import puebla.app.document.ListDocument.MeasureRow;
import puebla.app.document.ListDocument.OutcomeRow;
import puebla.app.document.ListDocument.ParameterRow;
import puebla.app.message.Messages;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Evidence;
import puebla.scenario.catalog.LeverEntry;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ParameterEntry;
import puebla.scenario.catalog.ScenarioFile;
import puebla.store.Codebook;

/** The topics of {@code puebla list}. */
enum ListTopic {
    LEVERS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return levers(loaded.metadata().levers(), texts);
        }
    },
    SWITCHES {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return levers(
                    loaded.metadata().levers().stream().filter(lever -> lever.key().startsWith("systems.")).toList(),
                    texts);
        }
    },
    PARAMETERS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return evidence(new Listing<>(loaded.metadata().parameters(), ParameterRow::of)
                    .fact(ParameterEntry::id).fact(entry -> Formats.plain(entry.prior().value()) + " " + entry.unit())
                    .fact(ListTopic::range)
                    .explanation(entry -> entry.evidence().note()), ParameterEntry::evidence, texts);
        }
    },
    MEASURES {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return evidence(new Listing<>(loaded.metadata().measures(), entry -> MeasureRow.of(entry, texts.language()))
                    .fact(MeasureEntry::id).fact(MeasureEntry::unit)
                    .fact(entry -> labelled(texts.get("record"), entry.recorded()))
                    .fact(entry -> labelled(texts.get("list.given"), entry.given()))
                    .explanation(entry -> entry.name().in(texts.language())), MeasureEntry::evidence, texts);
        }
    },
    OUTCOMES {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return new Listing<>(loaded.metadata().outcomes(), entry -> OutcomeRow.of(entry, texts.language()))
                    .fact(entry -> entry.id()).fact(entry -> entry.name().in(texts.language()))
                    .explanation(entry -> entry.means().in(texts.language()));
        }
    },
    DECISIONS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return evidence(
                    new Listing<>(loaded.metadata().decisions(), entry -> DecisionRow.of(entry, texts.language()))
                            .fact(entry -> entry.id())
                            .explanation(entry -> entry.name().in(texts.language()))
                            .explanation(entry -> String.join(" | ", entry.options())
                                    + (entry.historical().isEmpty() ? ""
                                            : "; " + texts.get("list.historical") + " " + entry.historical())),
                    entry -> entry.evidence(), texts);
        }
    },
    ACTORS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return new Listing<>(loaded.scenario().actors(),
                    actor -> ActorRow.of(actor,
                            loaded.metadata().name(ScenarioFile.ACTORS, actor.id(), texts.language())))
                    .fact(actor -> actor.id()).fact(actor -> lower(actor.role()))
                    .explanation(actor -> loaded.metadata().name(ScenarioFile.ACTORS, actor.id(),
                            texts.language()));
        }
    },
    EVENTS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return new Listing<>(Codebook.events(loaded.scenario()), EventRow::of)
                    .fact(entry -> entry.id()).explanation(entry -> entry.meaning());
        }
    },
    CLAIMS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return new Listing<>(loaded.metadata().claims(), claim -> ClaimRow.of(claim, texts.language()))
                    .fact(claim -> claim.id()).fact(claim -> lower(claim.kind()))
                    .fact(claim -> claim.accounts().entrySet().stream()
                            .map(place -> place.getKey() + " " + place.getValue()).collect(Collectors.joining(", ")))
                    .explanation(claim -> claim.statement().in(texts.language()));
        }
    },
    COLUMNS {
        @Override
        Listing<?> of(Loading.Loaded loaded, Messages texts) {
            return new Listing<>(Codebook.columns(loaded.scenario(), loaded.metadata()), ColumnRow::of)
                    .fact(column -> column.table() + "." + column.name()).fact(column -> column.type())
                    .fact(column -> labelled(texts.get("list.unit"), column.unit()))
                    .explanation(column -> column.meaning())
                    .explanation(column -> labelled(texts.get("list.null"), column.absent()));
        }
    };

    abstract Listing<?> of(Loading.Loaded loaded, Messages texts);

    /** Returns the id of the topic: the argument of the command and the key of the list in a JSON document. */
    String id() {
        return lower(this);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ListTopic::id).toList();
    }

    private static Listing<LeverEntry> levers(List<LeverEntry> levers, Messages texts) {
        return new Listing<>(levers, lever -> LeverRow.of(lever, texts.language()))
                .fact(LeverEntry::key).fact(ListTopic::values)
                .fact(lever -> labelled(texts.get("list.default"), lever.standard()))
                .explanation(lever -> lever.means().in(texts.language()));
    }

    /** Returns the values that a lever accepts: words, the range of its numbers, and a date when it accepts dates. */
    private static String values(LeverEntry lever) {
        List<String> values = new ArrayList<>();
        var numbers = lever.values().stream().filter(value -> value.matches("[-+0-9.eE]+")).map(Double::valueOf)
                .sorted().toList();
        lever.values().stream().filter(value -> !value.matches("[-+0-9.eE]+")).forEach(values::add);
        if (!numbers.isEmpty()) {
            values.add(lever.kind() + " " + Formats.plain(numbers.getFirst()) + "…" + Formats.plain(numbers.getLast()));
        }
        if (lever.kind().equals("date")) {
            values.add("YYYY-MM-DD");
        }
        return String.join(" | ", values);
    }

    private static String range(ParameterEntry entry) {
        var prior = entry.prior();
        return prior.low() == prior.high() ? prior(entry)
                : prior(entry) + " " + Formats.plain(prior.low()) + "…" + Formats.plain(prior.high());
    }

    private static String prior(ParameterEntry entry) {
        return lower(entry.prior().shape());
    }

    private static <T> Listing<T> evidence(Listing<T> listing, Function<T, Evidence> evidence,
            Messages texts) {
        return listing
                .explanation(entry -> labelled(texts.get("list.source") + ":", source(evidence.apply(entry))));
    }

    /** Returns the sources, followed by the confidence unless it is empty or equal to the sources. */
    private static String source(Evidence evidence) {
        String sources = String.join(", ", evidence.sources());
        boolean same = evidence.confidence().isEmpty() || evidence.confidence().equals(sources);
        return same ? sources : sources + " (" + evidence.confidence() + ")";
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + " " + text;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Converts the argument of the command. */
    static final class ById implements ITypeConverter<ListTopic> {
        @Override
        public ListTopic convert(String text) {
            return Arrays.stream(values()).filter(topic -> topic.id().equals(text)).findFirst()
                    .orElseThrow(() -> UsageException.unknown("topic", text,
                            String.join(", ", ids()), UsageException.nearest(text, ids(), "")));
        }
    }
}
