package org.hearsay.training.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.training.gold.NamedText.Sentence;
import org.hearsay.training.gold.NamedText.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Names made of GUM's entities (Zeldes 2017): of a mention whose head is a proper noun, the run of proper nouns around
 * the head is the name, without titles before it, and with what follows "of" where it is no person's. Where the
 * entities don't tell whether a proper noun names something the word is unknown.
 */
public final class GumNames {

    private static final String TEXT = "# text = ";

    private static final Set<String> OF = Set.of("of", "for");

    /** Parts of names that have no proper noun's tag. */
    private static final Set<String> LINKS = Set.of("&", "-", "'", "de", "la", "van", "von", "al", "bin", "der");

    private static final Set<String> PERSONS = Set.of("person");

    private record Token(String word, String tag, int head, String relation) {
        boolean isProper() {
            return tag.equals("NNP") || tag.equals("NNPS");
        }
    }

    private record Mention(int first, int last, String kind) {}

    private record Open(int first, String kind) {}

    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();

    private final String genre;

    /** The sentence as it was written. */
    private String text = "";

    private GumNames(String genre) {
        this.genre = genre;
    }

    /**
     * Reads documents.
     *
     * @param folder the folder of the .conllu files
     * @param wanted tells by its name whether to read a document
     * @throws IOException where a file can't be read
     */
    public static List<NamedText> read(Path folder, Predicate<String> wanted) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".conllu") && wanted.test(name.replace(".conllu", ""))) {
                    texts.add(document(name.replace(".conllu", ""), Files.readAllLines(file)));
                }
            }
        }
        return texts;
    }

    private static NamedText document(String name, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        String genre = name.split("_", -1)[1];
        GumNames sentence = new GumNames(genre);
        for (String line : lines) {
            if (line.isBlank() && !sentence.tokens.isEmpty()) {
                sentences.add(sentence.names());
                sentence = new GumNames(genre);
            } else if (line.startsWith(TEXT)) {
                sentence.text = line.substring(TEXT.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentence.token(line.split("\t", -1));
            }
        }
        if (!sentence.tokens.isEmpty()) {
            sentences.add(sentence.names());
        }
        return new NamedText(name, List.copyOf(sentences));
    }

    /** In scholarly articles works are named by their authors, who would be taught to be no persons. */
    private boolean namesWorks() {
        return genre.equals("academic");
    }

    private void token(String[] columns) {
        if (columns[0].contains("-") || columns[0].contains(".")) {
            return;
        }
        tokens.add(new Token(columns[1], columns[4], Integer.parseInt(columns[6]) - 1, columns[7]));
        for (String field : columns[9].split("\\|", -1)) {
            if (field.startsWith("Entity=")) {
                entities(field.substring("Entity=".length()));
            }
        }
    }

    /** Brackets as in {@code (2-person-new-…(3-place-…)2)}, which open and close mentions. */
    private void entities(String value) {
        int here = tokens.size() - 1;
        for (int at = 0; at < value.length(); ) {
            int end = at + 1;
            if (value.charAt(at) == '(') {
                while (end < value.length() && value.charAt(end) != '(' && value.charAt(end) != ')') {
                    end++;
                }
                String[] parts = value.substring(at + 1, end).split("-", -1);
                open.computeIfAbsent(parts[0], _ -> new ArrayDeque<>())
                        .push(new Open(here, parts.length > 1 ? parts[1] : ""));
                if (end < value.length() && value.charAt(end) == ')') {
                    close(parts[0], here);
                    end++;
                }
            } else {
                end = value.indexOf(')', at);
                end = end < 0 ? value.length() : end;
                close(value.substring(at, end), here);
                end++;
            }
            at = end;
        }
    }

    private void close(String entity, int last) {
        Deque<Open> opened = open.get(entity);
        if (opened != null && !opened.isEmpty()) {
            Open mention = opened.pop();
            mentions.add(new Mention(mention.first(), last, mention.kind()));
        }
    }

    private Sentence names() {
        Tag[] tags = NamedText.outside(tokens.size());
        boolean[] told = new boolean[tokens.size()];
        mentions.sort(
                Comparator.comparingInt((Mention m) -> m.first() - m.last()).thenComparingInt(Mention::first));
        for (Mention mention : mentions) {
            int head = head(mention);
            if (mention.kind().equals("time") || !tokens.get(head).isProper()) {
                tell(told, mention, head);
                continue;
            }
            int[] name = name(mention, head);
            NameTag begins = begins(mention.kind(), tokens.get(head).tag());
            if (name == null || begins == null) {
                told[head] |= name == null;
            } else if (Arrays.stream(tags, name[0], name[1] + 1).allMatch(Tag.OUTSIDE::equals)) {
                for (int i = name[0]; i <= name[1]; i++) {
                    boolean unknown = begins == NameTag.OTHER_BEGINS && namesWorks();
                    tags[i] = unknown ? Tag.UNKNOWN : Tag.of(i == name[0] ? begins : begins.further());
                }
            }
        }
        for (int i = 0; i < tags.length; i++) {
            Token token = tokens.get(i);
            boolean capital = Character.isUpperCase(token.word().charAt(0));
            boolean doubtful = token.isProper() || (capital && token.tag().startsWith("JJ"));
            if (tags[i] == Tag.OUTSIDE && doubtful && !told[i] && !isTitle(i)) {
                tags[i] = Tag.UNKNOWN;
            }
        }
        return Sentence.asWritten(tokens.stream().map(Token::word).toList(), List.of(tags), text);
    }

    /** Dates are no names, nor are heads that are none. */
    private static void tell(boolean[] told, Mention mention, int head) {
        if (mention.kind().equals("time")) {
            Arrays.fill(told, mention.first(), mention.last() + 1, true);
        } else {
            told[head] = true;
        }
    }

    private boolean isTitle(int at) {
        return tokens.get(at).relation().equals("nmod:desc") || TITLES.contains(lower(at));
    }

    private String lower(int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }

    /** The word of a mention that depends on none in it. */
    private int head(Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            int head = tokens.get(i).head();
            if (head < mention.first() || head > mention.last()) {
                return i;
            }
        }
        return mention.last();
    }

    /** The first and last word of the name within a mention; null where its head is a title alone. */
    private int @Nullable [] name(Mention mention, int head) {
        boolean person = PERSONS.contains(mention.kind());
        int first = head;
        while (first > mention.first() && isPart(first - 1, mention, true)) {
            first--;
        }
        int last = head;
        while (last < mention.last() && isPart(last + 1, mention, false)) {
            last++;
        }
        if (!person) {
            last = throughOf(mention, last);
        }
        if (person) {
            first = behindTitles(first, head, last);
        }
        while (first < last && !tokens.get(first).isProper()) {
            first++;
        }
        while (last > first
                && !tokens.get(last).isProper()
                && !tokens.get(last).tag().equals("CD")) {
            last--;
        }
        return person && IntStream.rangeClosed(first, last).allMatch(this::isTitle) ? null : new int[] {first, last};
    }

    /** Where a person's name begins in a run: behind the last title, and behind the names of bodies and places. */
    private int behindTitles(int first, int head, int last) {
        int begin = first;
        for (int i = first; i < last; i++) {
            if (isTitle(i) && !isTitle(i + 1)) {
                begin = i + 1;
            }
        }
        for (Mention other : mentions) {
            if (other.first() >= first && other.last() < head && !PERSONS.contains(other.kind())) {
                begin = Math.max(begin, other.last() + 1);
            }
        }
        return begin;
    }

    private boolean isPart(int at, Mention mention, boolean before) {
        Token token = tokens.get(at);
        if (token.isProper()) {
            return true;
        }
        boolean digits = !before && token.tag().equals("CD") && !PERSONS.contains(mention.kind());
        int beyond = before ? at - 1 : at + 1;
        boolean link = LINKS.contains(lower(at))
                && beyond >= mention.first()
                && beyond <= mention.last()
                && tokens.get(beyond).isProper();
        return digits || link;
    }

    /** Where the name ends with "of Chicago", "of the Interior" and the like. */
    private int throughOf(Mention mention, int last) {
        int end = last;
        while (end + 2 <= mention.last() && OF.contains(lower(end + 1))) {
            int next = lower(end + 2).equals("the") ? end + 3 : end + 2;
            if (next > mention.last() || !tokens.get(next).isProper()) {
                return end;
            }
            end = next;
            while (end < mention.last() && isPart(end + 1, mention, false)) {
                end++;
            }
        }
        return end;
    }

    private static @Nullable NameTag begins(String kind, String tag) {
        return switch (kind) {
            // "Afghans" are a people.
            case "person" -> tag.equals("NNPS") ? NameTag.OTHER_BEGINS : NameTag.PERSON_BEGINS;
            case "organization" -> NameTag.ORGANISATION_BEGINS;
            case "place" -> NameTag.PLACE_BEGINS;
            case "event", "object", "abstract" -> NameTag.OTHER_BEGINS;
            default -> null;
        };
    }

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "professor",
            "president",
            "sir",
            "lord",
            "lady",
            "king",
            "queen",
            "prince",
            "princess",
            "sen.",
            "senator",
            "rep.",
            "gov.",
            "governor",
            "general",
            "gen.",
            "captain",
            "colonel",
            "col.",
            "lt.",
            "sgt.",
            "judge",
            "justice",
            "secretary",
            "minister",
            "chancellor",
            "mayor",
            "ambassador",
            "director",
            "chairman",
            "speaker",
            "pope",
            "emperor",
            "father",
            "mother",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "mom",
            "dad",
            "congressman",
            "representative",
            "officer",
            "detective",
            "chief",
            "prime",
            "vice",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "major",
            "state",
            "foreign",
            "executive",
            "doctor",
            "miss",
            "madam",
            "duke",
            "count",
            "baron",
            "bishop",
            "archbishop",
            "saint");
}
