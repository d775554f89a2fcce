package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks documents against the published schemas. The published ones allow unknown fields, because a newer minor version
 * may have them; here none is allowed, so that a field without a description is found.
 */
final class SchemaCheck {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> STRICT = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    static void assertValid(String format, String document) {
        Schema schema = STRICT.computeIfAbsent(format, name -> {
            JsonNode tree = MAPPER.readTree(MaatstafJson.schema(name));
            close(tree);
            return REGISTRY.getSchema(tree);
        });
        assertThat(schema.validate(MAPPER.readTree(document)))
                .as("%s: %s", format, document.length() > 500 ? document.substring(0, 500) : document)
                .isEmpty();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.has("type")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemaCheck::close);
    }
}
