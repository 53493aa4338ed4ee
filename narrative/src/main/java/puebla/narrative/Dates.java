package puebla.narrative;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days, months and years in the format of a language. */
final class Dates {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final MessageBundle messages;
    private final DateFormat dayAndMonth;
    private final DateFormat full;
    private final DateFormat month;
    /** Days of the month whose name begins with a vowel. An article may change before them. */
    private final Set<Integer> vowelDays;

    Dates(MessageBundle messages) {
        this.messages = messages;
        dayAndMonth = format("dMMMM");
        full = format("yMMMMd");
        month = format("LLLL");
        vowelDays = NUMBER.matcher(messages.text("dates.days-before-vowel")).results()
                .map(found -> Integer.valueOf(found.group()))
                .collect(Collectors.toSet());
    }

    private DateFormat format(String skeleton) {
        var patterns = DateTimePatternGenerator.getInstance(messages.locale());
        var format = new SimpleDateFormat(patterns.getBestPattern(skeleton), messages.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** Returns "5 May 1862". */
    String full(LocalDate date) {
        return first(date, full.format(noon(date)));
    }

    /** Returns "on 5 May". */
    String when(LocalDate date) {
        return say("dates.when", date, first(date, dayAndMonth.format(noon(date))));
    }

    /** Returns "on 5 May 1862". */
    String whenFull(LocalDate date) {
        return say("dates.when", date, full(date));
    }

    /** Returns "on the 5th". */
    String whenInMonth(LocalDate date) {
        return messages.say(rule("dates.in-month", date),
                new Arguments(Map.of()).put("n", (long) date.getDayOfMonth()));
    }

    /** Returns "5 May", with its article if the language has one. */
    String the(LocalDate date) {
        return say("dates.the", date, first(date, dayAndMonth.format(noon(date))));
    }

    /** Returns "5", for use before another day of the same month. */
    String theDay(LocalDate date) {
        return say("dates.the", date, first(date, messages.digits(date.getDayOfMonth())));
    }

    /** Returns "May", in the form that stands alone. */
    String month(LocalDate date) {
        return month.format(noon(date));
    }

    String year(LocalDate date) {
        return messages.digits(date.getYear());
    }

    private String say(String key, LocalDate date, String written) {
        return messages.say(rule(key, date), new Arguments(Map.of()).put("date", written));
    }

    private String rule(String key, LocalDate date) {
        return vowelDays.contains(date.getDayOfMonth()) ? key + "-before-vowel" : key;
    }

    /** Replaces the first day of a month by the form that the language requires: 1er mai. */
    private String first(LocalDate date, String written) {
        String one = Pattern.quote(messages.digits(1));
        return date.getDayOfMonth() == 1
                ? written.replaceFirst("(?<!\\d)" + one + "(?![\\dº°e])", messages.text("dates.first")) : written;
    }

    private static Date noon(LocalDate date) {
        return Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
