package io.github.maatstaf.examples.conformance;

import java.util.List;

/** This library takes its own test. A vendor's class looks the same. */
class MaatstafConformanceTest implements ConformanceKit {
    @Override
    public List<String> answer(List<String> cases) {
        return MaatstafFigures.of(cases);
    }
}
