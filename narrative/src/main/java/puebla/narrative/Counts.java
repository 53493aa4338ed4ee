package puebla.narrative;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import puebla.kernel.scenario.Amount;

/**
 * Figures with their nouns: "480 men", "62 days", "127 million francs". A sentence omits figures that are zero or
 * unknown.
 */
final class Counts {
    private static final double MILLION = 1e6;

    private final MessageBundle messages;

    Counts(MessageBundle messages) {
        this.messages = messages;
    }

    /** Returns a number with the noun of {@code counts.KEY}. */
    String of(String key, long number) {
        return messages.say("counts." + key, new Arguments(Map.of()).put("n", number));
    }

    String money(String currency, long units) {
        if (units < MILLION) {
            return of(currency, units);
        }
        double millions = Math.round(units / (MILLION / 10)) / 10.0;
        return messages.say("counts." + currency + "-millions", new Arguments(Map.of()).put("n", millions));
    }

    /** Adds an amount to the arguments of a sentence, unless its value is zero or unknown. */
    void put(Amount amount, long value, Arguments arguments) {
        if (value <= 0) {
            return;
        }
        switch (amount) {
            case MEN -> arguments.put("men", of("men", value)).put("menNumber", messages.number(value)).put("menCount",
                    value);
            case ENEMY_MEN -> arguments.put("enemyMen", of("men", value)).put("enemyNumber", messages.number(value))
                    .put("enemyCount", value);
            case LOST -> arguments.put("lost", of("lost", value));
            case ENEMY_LOST ->
                    arguments.put("enemyLost", of("lost", value)).put("enemyLostNumber", messages.number(value));
            case PRISONERS -> arguments.put("prisoners", of("prisoners", value));
            case GUNS -> arguments.put("guns", of("guns", value));
            case DAYS -> arguments.put("days", of("days", value));
            case PESOS -> arguments.put("pesos", money("pesos", value));
            case FRANCS -> arguments.put("francs", money("francs", value));
            case PERCENT -> arguments.put("percent", of("percent", value));
            case PLACES -> arguments.put("count", value);
        }
    }

    /** Returns a period of time: "5 years and 10 months", "3 months" or "12 days". */
    String span(LocalDate from, LocalDate to) {
        var period = Period.between(from, to);
        if (period.toTotalMonths() == 0) {
            return of("days", Math.max(1, ChronoUnit.DAYS.between(from, to)));
        }
        if (period.getYears() == 0) {
            return of("months", period.getMonths());
        }
        return period.getMonths() == 0 ? of("years", period.getYears())
                : messages.list(List.of(of("years", period.getYears()), of("months", period.getMonths())));
    }
}
