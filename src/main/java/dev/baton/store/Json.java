package dev.baton.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How values are written: records as objects, a sealed type with its simple name as {@code type}, no nulls. What an
 * older Baton didn't write reads as null, zero or false.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedTypes())
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The mapper itself, for trees. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static <T> String write(Class<T> type, T value) {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws JacksonException if the text isn't a {@code type}
     */
    public static <T> T read(Class<T> type, String json) {
        return MAPPER.readValue(json, type);
    }

    private static final class SealedTypes extends JacksonAnnotationIntrospector {

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass type && isClosed(type.getRawType())
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true)
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            var type = annotated.getRawType();
            return isClosed(type)
                    ? Arrays.stream(type.getPermittedSubclasses())
                            .map(permitted -> new NamedType(permitted, permitted.getSimpleName()))
                            .toList()
                    : super.findSubtypes(config, annotated);
        }

        private static boolean isClosed(Class<?> type) {
            return type.isInterface() && type.isSealed() && type.getName().startsWith("dev.baton.");
        }
    }

    private Json() {}
}
