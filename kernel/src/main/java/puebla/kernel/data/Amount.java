package puebla.kernel.data;

/** A named figure of an event. Men are men, money is whole units of the named currency, shares are in percent. */
public enum Amount {
    MEN, ENEMY_MEN, LOST, ENEMY_LOST, PRISONERS, GUNS, DAYS, PESOS, FRANCS, PERCENT, PLACES;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
