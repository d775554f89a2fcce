package io.github.maatstaf.kpi.json;

import java.lang.reflect.Method;

/**
 * How long a processor worked for this thread. A clock on the wall also counts what the machine did for others, and on a
 * busy one that is most.
 */
final class ProcessorTime {
    private static final Object THREADS;
    private static final Method OF_THIS_THREAD;

    /** By reflection: the module that is tested does not read the one that measures. */
    static {
        try {
            THREADS = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            OF_THIS_THREAD = Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private ProcessorTime() {}

    /** Nanoseconds since some moment; only differences mean something. */
    static long nanos() {
        try {
            return (long) OF_THIS_THREAD.invoke(THREADS);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
