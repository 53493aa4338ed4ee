package puebla.lab.telling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import puebla.kernel.Event;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;

/** The reasons of an event in words, and the earlier event that caused it if this informs the reader. */
final class Reasons {
    /** Number of recently named causes that are not named again. */
    private static final int REMEMBERED = 12;
    private static final int STALE_DAYS = 500;
    /** Largest number of reasons for a battle or a siege, which needs no long explanation. */
    private static final int REASONS_OF_ACTIONS = 2;

    private final Tale tale;
    private final Chains chains;
    private final Words words;
    private final Counts counts;
    private final Scene scene;
    private final Deque<String> named = new ArrayDeque<>();

    Reasons(Tale tale, Chains chains, Words words, Counts counts, Scene scene) {
        this.tale = tale;
        this.chains = chains;
        this.words = words;
        this.counts = counts;
        this.scene = scene;
    }

    /**
     * Returns the end of the sentence: empty, or starting with a space or a comma.
     *
     * @param previous
     *            id of the event that was told just before, −1 for none
     */
    String of(Event event, int previous) {
        var reasons = phrases(event);
        var cause = cause(event, previous);
        var arguments = scene.setting(event.id());
        String because = "";
        if (!reasons.isEmpty()) {
            var keys = words.variants("because.why");
            because = joined(keys.get(Chance.pick(event.id(), keys.size())),
                    arguments.put("reasons", words.list(reasons)));
        }
        if (cause.isEmpty()) {
            return because;
        }
        arguments.put("cause", cause.get());
        return because + joined(because.isEmpty() ? "because.after" : "because.after-why", arguments);
    }

    private String joined(String key, Arguments arguments) {
        String said = words.say(key, arguments);
        return said.startsWith(",") || said.startsWith("،") ? said : " " + said;
    }

    private List<String> phrases(Event event) {
        var phrases = new ArrayList<String>();
        int most = switch (event.kind()) {
            case BATTLE_WON, BATTLE_LOST, ASSAULT_REPULSED, RELIEF_BEATEN, SIEGE_BEGINS -> REASONS_OF_ACTIONS;
            default -> event.because().size();
        };
        for (var feature : event.because().subList(0, Math.min(most, event.because().size()))) {
            String phrase = words.say(key(event, feature), scene.of(event));
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private String key(Event event, Feature feature) {
        String own = "reasons-of." + event.kind().id() + "." + feature.id();
        String again = "reasons-again." + feature.id();
        boolean other = words.has(again) && Chance.pick(event.id() + feature.ordinal(), 2) == 1;
        return words.has(own) ? own : other ? again : "reasons." + feature.id();
    }

    private Optional<String> cause(Event event, int previous) {
        var found = event.causes().stream().filter(id -> id >= 0 && id < event.id()).map(tale.events()::get)
                .map(chains::deed)
                .filter(e -> e.id() != previous && e.id() != event.id() && tells(e, event)
                        && event.day() - e.day() <= STALE_DAYS)
                .filter(e -> words.has(causeKey(e))).max(Comparator.comparingInt(Event::id))
                .map(e -> words.say(causeKey(e),
                        scene.of(e).put("days", counts.of("days", Math.max(1, event.day() - e.day())))))
                .filter(phrase -> !named.contains(phrase));
        found.ifPresent(phrase -> {
            named.addLast(phrase);
            if (named.size() > REMEMBERED) {
                named.removeFirst();
            }
        });
        return found;
    }

    /** Reports whether naming the cause adds information to the sentence. */
    private static boolean tells(Event cause, Event event) {
        return switch (cause.kind()) {
            case SIEGE_BEGINS -> event.kind() == Kind.GARRISON_YIELDS || event.kind() == Kind.GARRISON_BETRAYED;
            case RULER_CAPTURED -> event.kind() != Kind.RULER_TRIED && event.kind() != Kind.RULER_EXECUTED
                    && event.kind() != Kind.RULER_PARDONED;
            case REGENCY -> event.kind() != Kind.MONARCHY_VOTED;
            case CROWN_OFFERED -> event.kind() != Kind.CROWN_ACCEPTED;
            case CONVENTION -> event.kind() != Kind.PLACE_TAKEN;
            case MORATORIUM -> event.kind() != Kind.MORATORIUM_REPEALED;
            case WITHDRAWAL_DECIDED -> event.kind() != Kind.PLAN_CHANGED && event.kind() != Kind.LOT_EMBARKED
                    && event.kind() != Kind.PATRON_GONE;
            default -> cause.place() < 0 || cause.place() != event.place() || cause.day() != event.day();
        };
    }

    private static String causeKey(Event cause) {
        return "events." + cause.kind().id() + ".cause";
    }
}
