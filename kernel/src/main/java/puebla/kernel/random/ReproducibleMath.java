package puebla.kernel.random;

/**
 * Elementary functions that use only + − × ÷ sqrt, so that every machine and every JIT state gives the same bits.
 * {@code Math.exp} and similar functions may differ in the last bit between platforms. The relative error is below
 * 1e-13 over the ranges that the model uses; tests compare the functions with StrictMath.
 */
public final class ReproducibleMath {
    private static final double LOG2E = 1.4426950408889634;
    private static final double LN2_HIGH = 6.931471803691238e-01;
    private static final double LN2_LOW = 1.9082149292705877e-10;
    private static final double ROUNDER = 0x1.8p52;
    private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;
    /** Bits of the fraction of a double; its exponent is above them. */
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    /** Largest argument of the exponential function: e^709 is still finite, 2^−1022 is about e^−708. */
    private static final int LARGEST_EXPONENT = 708;

    /** Coefficients 1/k! of x^k in the series of e^x. */
    static final double EXP_3 = 1.0 / 6;
    static final double EXP_4 = 1.0 / 24;
    static final double EXP_5 = 1.0 / 120;
    static final double EXP_6 = 1.0 / 720;
    static final double EXP_7 = 1.0 / 5040;
    static final double EXP_8 = 1.0 / 40_320;

    /** Coefficients 1/k of s^k in the series of artanh s = ½ ln((1 + s)/(1 − s)). */
    private static final double ARTANH_3 = 1.0 / 3;
    private static final double ARTANH_5 = 1.0 / 5;
    private static final double ARTANH_7 = 1.0 / 7;
    private static final double ARTANH_9 = 1.0 / 9;
    private static final double ARTANH_11 = 1.0 / 11;
    private static final double ARTANH_13 = 1.0 / 13;
    private static final double ARTANH_15 = 1.0 / 15;
    private static final double ARTANH_17 = 1.0 / 17;
    private static final double ARTANH_19 = 1.0 / 19;
    private static final double ARTANH_21 = 1.0 / 21;

    /** Coefficients 1/k of p^k in the series of −ln(1 − p). */
    private static final double LOG_2 = 1.0 / 2;
    private static final double LOG_3 = 1.0 / 3;
    private static final double LOG_4 = 1.0 / 4;
    private static final double LOG_5 = 1.0 / 5;
    private static final double LOG_6 = 1.0 / 6;
    private static final double LOG_7 = 1.0 / 7;
    /** Argument below which this series is used. */
    private static final double LOG_BY_SERIES = 0.01;
    /** Smallest probability whose log-odds are computed. */
    private static final double MIN_PROBABILITY = 1e-6;
    /** Hazard below which a probability is computed from two terms of its series. */
    private static final double SMALL_HAZARD = 1e-5;

    /** Coefficients of the normal quantile in the centre, numerator (A) and denominator (B): P. J. Acklam (2003). */
    private static final double A1 = -3.969683028665376e+01;
    private static final double A2 = 2.209460984245205e+02;
    private static final double A3 = -2.759285104469687e+02;
    private static final double A4 = 1.383577518672690e+02;
    private static final double A5 = -3.066479806614716e+01;
    private static final double A6 = 2.506628277459239e+00;
    private static final double B1 = -5.447609879822406e+01;
    private static final double B2 = 1.615858368580409e+02;
    private static final double B3 = -1.556989798598866e+02;
    private static final double B4 = 6.680131188771972e+01;
    private static final double B5 = -1.328068155288572e+01;
    /** Coefficients of its numerator (C) and denominator (D) in the tails. */
    private static final double C1 = -7.784894002430293e-03;
    private static final double C2 = -3.223964580411365e-01;
    private static final double C3 = -2.400758277161838e+00;
    private static final double C4 = -2.549732539343734e+00;
    private static final double C5 = 4.374664141464968e+00;
    private static final double C6 = 2.938163982698783e+00;
    private static final double D1 = 7.784695709041462e-03;
    private static final double D2 = 3.224671290700398e-01;
    private static final double D3 = 2.445134137142996e+00;
    private static final double D4 = 3.754408661907416e+00;
    /** Probability below which the lower tail begins. */
    private static final double TAIL = 0.02425;

    private static final int BITS_OF_PARTS = 7;
    private static final int PARTS = 1 << BITS_OF_PARTS;
    /** Bits of 2^(k/128). */
    private static final long[] POWERS = new long[PARTS];

    static {
        for (int k = 0; k < PARTS; k++) {
            POWERS[k] = Double.doubleToRawLongBits(StrictMath.exp(k * StrictMath.log(2) / PARTS));
        }
    }

    private ReproducibleMath() {}

    /**
     * Returns e^x; 0 below −708, e^708 above 708.
     *
     * <pre>
     *   x = n ln 2 / 128 + r, |r| ≤ ln 2 / 256;  e^x = 2^⌊n/128⌋ 2^((n mod 128)/128) (1 + r + r²/2 + … + r⁵/120)
     * </pre>
     *
     * StrictMath computes the table, which gives the same bits everywhere.
     */
    public static double exp(double x) {
        if (x < -LARGEST_EXPONENT) {
            return 0;
        }
        if (x > LARGEST_EXPONENT) {
            x = LARGEST_EXPONENT;
        }
        double shifted = x * (LOG2E * PARTS) + ROUNDER;
        long n = Double.doubleToRawLongBits(shifted); // its low bits are the rounded product
        double rounded = shifted - ROUNDER;
        double r = (x - rounded * (LN2_HIGH / PARTS)) - rounded * (LN2_LOW / PARTS);
        double r2 = r * r;
        double p = r + r2 * ((0.5 + r * EXP_3) + r2 * (EXP_4 + r * EXP_5));
        double scale = Double.longBitsToDouble(POWERS[(int) n & PARTS - 1] + (n >> BITS_OF_PARTS << FRACTION_BITS));
        return scale + scale * p;
    }

    /**
     * Returns the natural logarithm of a positive, finite, normal number; for other arguments the result of StrictMath.
     *
     * <pre>
     *   x = 2^e m, √½ ≤ m < √2;  s = (m − 1)/(m + 1);  ln x = e ln 2 + 2 s (1 + s²/3 + s⁴/5 + …)
     * </pre>
     */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x) - SQRT_HALF_BITS;
        double e = bits >> FRACTION_BITS;
        double m = Double.longBitsToDouble((bits & FRACTION) + SQRT_HALF_BITS);
        double s = (m - 1) / (m + 1);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (ARTANH_3 + ARTANH_5 * z) + (ARTANH_7 + ARTANH_9 * z) * z2;
        double high = (ARTANH_11 + ARTANH_13 * z) + (ARTANH_15 + ARTANH_17 * z) * z2;
        double tail = ARTANH_19 + ARTANH_21 * z;
        double p = low + (high + tail * z4) * z4;
        double twice = 2 * s;
        return e * LN2_HIGH + (twice + (twice * z * p + e * LN2_LOW));
    }

    /** Returns ln(1 − p) for 0 ≤ p < 1. Below 0.01 it uses the series (seven terms, relative error below 1e-14). */
    public static double logOfOneMinus(double p) {
        if (p >= LOG_BY_SERIES) {
            return log(1 - p);
        }
        return -p * (1 + p * (LOG_2 + p * (LOG_3 + p * (LOG_4 + p * (LOG_5 + p * (LOG_6 + p * LOG_7))))));
    }

    /** Returns 1 / (1 + e^−x). */
    public static double logistic(double x) {
        return 1 / (1 + exp(-x));
    }

    /** Returns the inverse of {@link #logistic}; the argument is clamped to 1e-6 … 1 − 1e-6. */
    public static double logit(double p) {
        double cut = Math.clamp(p, MIN_PROBABILITY, 1 - MIN_PROBABILITY);
        return log(cut / (1 - cut));
    }

    /** Returns the hyperbolic tangent. */
    public static double tanh(double x) {
        double e = exp(-2 * Math.abs(x));
        double t = (1 - e) / (1 + e);
        return x < 0 ? -t : t;
    }

    /**
     * Returns the probability that an event with a hazard per day occurs within one day: 1 − e^−h, accurate for small
     * h.
     */
    public static double probabilityOf(double hazardPerDay) {
        if (hazardPerDay < SMALL_HAZARD) {
            return hazardPerDay * (1 - 0.5 * hazardPerDay);
        }
        return 1 - exp(-hazardPerDay);
    }

    /**
     * Returns the share of the distance that a relaxation covers in whole days: 1 − (1 − rate)^days.
     *
     * @param rate
     *            share of the remaining distance that is covered in a day
     */
    public static double relaxed(double rate, int days) {
        double all = 1;
        double power = 1 - rate;
        for (int d = days; d > 0; d >>= 1) {
            all = (d & 1) == 0 ? all : all * power;
            power *= power;
        }
        return 1 - all;
    }

    /** Returns x^y for positive x. */
    public static double pow(double x, double y) {
        return exp(y * log(x));
    }

    /**
     * Returns the quantile of the standard normal distribution: P. J. Acklam's rational approximation (2003), relative
     * error below 1.2e-9.
     */
    public static double normalQuantile(double p) {
        if (p < TAIL) {
            double q = Math.sqrt(-2 * log(p));
            return tail(q);
        }
        if (p > 1 - TAIL) {
            double q = Math.sqrt(-2 * log(1 - p));
            return -tail(q);
        }
        double q = p - 0.5;
        double r = q * q;
        double top = ((((A1 * r + A2) * r + A3) * r + A4) * r + A5) * r + A6;
        double bottom = ((((B1 * r + B2) * r + B3) * r + B4) * r + B5) * r + 1;
        return top * q / bottom;
    }

    private static double tail(double q) {
        double top = ((((C1 * q + C2) * q + C3) * q + C4) * q + C5) * q + C6;
        double bottom = (((D1 * q + D2) * q + D3) * q + D4) * q + 1;
        return top / bottom;
    }
}
