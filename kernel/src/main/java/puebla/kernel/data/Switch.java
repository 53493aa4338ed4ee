package puebla.kernel.data;

/** A system that can be switched off, to see what it carries. Off removes its cause, not its book-keeping. */
public enum Switch {
    DEBT, COALITION, MAIL_DELAY, SUPPLY, DISEASE, SIEGE, ATTITUDES, CONTROL_HYSTERESIS, GUERRILLA, INTERDICTION, LOANS,
    CONTINGENTS, RECOGNITION, DEFECTION, RULER_REFORMS, PATRON_HAZARD, US_PRESSURE, US_ARMS, EUROPEAN_BALANCE,
    DESERTION,
    SURRENDER_AND_DRAFT, FLIGHT_OF_GOVERNMENT;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
