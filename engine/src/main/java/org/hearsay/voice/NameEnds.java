package org.hearsay.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where names begin and end, by what is known of titles, legal forms, particles, initials and addresses: mends the names
 * that were read off the model's scores, and drops what names nothing.
 */
final class NameEnds {

    /** What stands before the word for an office. */
    private static final Set<String> RANKS = Lexicon.words("prime vice deputy foreign acting former chief assistant");

    /** What says that the name before it is a company's: "Reed & Hall, Inc.". */
    private static final Pattern COMPANY =
            Pattern.compile(",? (?:Inc|Corp|Ltd|LLC|PLC|Plc|L\\.P|S\\.A|Co)(?![\\p{L}\\p{N}])\\.?");

    private static final Pattern SHORT_COMPANY = Pattern.compile(".*\\b(?:Inc|Corp|Ltd|Co|Bros)$");

    /** What stands before a family name and belongs to it: "bin Salman", "al-Sadr", "von der Leyen". */
    private static final Pattern PARTICLES = Pattern.compile(
            "(?<![\\p{L}\\p{N}\u2019'-])(?:(?:bin|ibn|bint|von|van|de|del|della|di|da|dos|du|den|der|el|la|al) ){0,2}"
                    + "(?:(?:bin|ibn|bint|von|van|de|del|della|di|da|dos|du|den|der) |(?:al|el|ul|az|as|ad|ar)-)$");

    /** How far before a name particles are looked for. */
    private static final int PARTICLES_REACH = 16;

    /** A name longer than this, in characters, is joined with no other. */
    private static final int LONGEST = 80;

    /** The initial of a name's first word, behind a word that has no capital. */
    private static final Pattern FIRST_INITIAL = Pattern.compile("(?:^|[\\s(]\\p{Ll}+,? |[\n\u201C\"(])(\\p{Lu}\\. )$");

    /** What ends with initials, so that a name goes on behind it: "R. E. ". */
    private static final Pattern INITIALS =
            Pattern.compile("(?:.*[\\s.])?\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,2} ", Pattern.DOTALL);

    /** What a place's name begins with that goes on with "of". */
    static final Set<String> WATERS = Lexicon.words("gulf sea strait bay cape isle");

    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");

    /** Legal forms alone name no body. */
    private static final Set<String> FIRMS =
            Lexicon.words("inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa s.a.");

    /** What is written in capitals and names no body: titles, things and what stands for a phrase. */
    private static final Set<String> CAPITALS = Lexicon.words("""
            ceo cfo coo cto cio vp svp evp hr pr it tv dvd cd pc faq pdf url usb gps dna rna hiv aids atm suv ufo vip phd
            mba rfp rsvp asap fyi imo imho lol omg btw gmt est edt pst pdt id iq er icu ct mri ipo gdp gpa ptsd adhd
            lgbt lgbtq ngo ngos ps p.s nb ok lcd wifi rip diy eta hq pm md rn jd esq""");

    /** Offices that papers and ministries are called by as well. */
    private static final Set<String> PAPERS = Lexicon.words("economist justice prince leader editor speaker");

    private static final Set<String> STATES = Lexicon.words("""
            alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
            indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
            montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
            wisconsin wyoming ontario quebec alberta manitoba england scotland wales france germany italy spain india
            china japan mexico brazil australia canada russia egypt turkey iraq iran israel pakistan ca fl tx ny nj pa
            il ga nc va ma az tn md mn wi mo al sc la ky or ok ct ia ms ks nv nm ne wv id nh mt ri de sd nd ak vt wy dc uk""");

    /** What stands before a place's name and makes another of it: "West Virginia", "Baja California". */
    private static final Set<String> PARTS = Lexicon.words("""
            north south east west northern southern eastern western central upper lower greater inner outer new old mid
            northeast northwest southeast southwest upstate downtown baja british french little great big mainland occupied rural hotel republic of de the in st st. san
            port el la saint fort mount lake los las""");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\u2019'-]+");

    private final Text text;

    NameEnds(Text text) {
        this.text = text;
    }

    /** The names with their right ends, in text order; no two overlap. */
    List<Name> mended(List<Name> names) {
        List<Name> mended = new ArrayList<>();
        for (Name name : names) {
            if (!mended.isEmpty()
                    && name.span().start() < mended.getLast().span().end()) {
                continue;
            }
            Name joined = mended.isEmpty() ? null : joined(mended.getLast(), name);
            if (joined != null) {
                mended.set(mended.size() - 1, joined);
                continue;
            }
            int free = mended.isEmpty() ? 0 : mended.getLast().span().end();
            switch (name.kind()) {
                case PERSON -> withoutTitles(name).ifPresent(person -> mended.add(withParticles(person, free)));
                case ORGANISATION -> {
                    if (!isNoBody(name)) {
                        mended.add(withLegalForm(name));
                    }
                }
                case PLACE -> mended.addAll(apart(name));
                case OTHER -> mended.add(name);
            }
        }
        return mended;
    }

    /** Two names as one where one was taken for two: initials and name, "Bill" and "de Vries", "Gulf of" and "Mexico". */
    private @Nullable Name joined(Name before, Name name) {
        if (before.kind() != name.kind() || before.span().length() > LONGEST) {
            return null;
        }
        int from = before.span().end();
        int to = name.span().start();
        String between = text.slice(new Span(from, to));
        String first = text.slice(before.span());
        boolean one = before.kind() == Name.Kind.PERSON
                ? isParticles(between)
                        || (between.length() <= PARTICLES_REACH
                                && between.indexOf('\n') < 0
                                && INITIALS.matcher(first + between).matches())
                : (between.equals(" ") && first.endsWith(" of")) || (between.equals(" of ") && isWater(first));
        return one
                ? new Name(
                        new Span(before.span().start(), name.span().end()),
                        name.kind(),
                        Math.min(before.probability(), name.probability()))
                : null;
    }

    private static boolean isParticles(String between) {
        return between.startsWith(" ")
                && between.length() <= PARTICLES_REACH
                && PARTICLES.matcher(between.substring(1)).matches();
    }

    private static boolean isWater(String name) {
        return WATERS.contains(Lexicon.lower(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** @param free where the name before it ends */
    private Name withParticles(Name name, int free) {
        int from = Math.max(free, name.span().start() - PARTICLES_REACH);
        String before = text.slice(new Span(from, name.span().start()));
        Matcher particles = PARTICLES.matcher(before);
        Matcher initial = FIRST_INITIAL.matcher(before);
        int start = particles.find()
                ? particles.start()
                : text.slice(name.span()).indexOf(' ') > 0 && initial.find() ? initial.start(1) : before.length();
        return new Name(new Span(from + start, name.span().end()), name.kind(), name.probability());
    }

    /** Whether what was taken for a body's name is a legal form, a number, an office or a phrase's letters alone. */
    private boolean isNoBody(Name name) {
        String value = text.slice(name.span());
        String lower = Lexicon.lower(value);
        boolean capitals = value.equals(value.toUpperCase(Locale.ROOT));
        return FIRMS.contains(lower)
                || (capitals && CAPITALS.contains(lower))
                || ROMAN.matcher(value).matches()
                || isOfficeholder(lower)
                || (lower.endsWith("s") && isOfficeholder(lower.substring(0, lower.length() - 1)));
    }

    private static boolean isOfficeholder(String lower) {
        return Lexicon.TITLES.containsKey(lower) && !PAPERS.contains(lower);
    }

    /** A town and the state or country behind it, which are two places: "Vellmar Ohio"; else the name itself. */
    private List<Name> apart(Name name) {
        String value = text.slice(name.span());
        int space = value.lastIndexOf(' ');
        if (space < 0 || Lexicon.PLACES.contains(Lexicon.lower(value))) {
            return List.of(name);
        }
        String last = Lexicon.lower(value.substring(space + 1));
        String before = Lexicon.lower(value.substring(value.lastIndexOf(' ', space - 1) + 1, space));
        if (!STATES.contains(last) || PARTS.contains(before)) {
            return List.of(name);
        }
        int start = name.span().start();
        return List.of(
                new Name(new Span(start, start + space), name.kind(), name.probability()),
                new Name(new Span(start + space + 1, name.span().end()), name.kind(), name.probability()));
    }

    /** A body's name with the legal form behind it, and with the full stop of a shortened one. */
    private Name withLegalForm(Name name) {
        int end = name.span().end();
        Matcher company = COMPANY.matcher(text.toString()).region(end, Math.min(text.length(), end + 8));
        if (company.lookingAt()) {
            end = company.end();
        } else if (end < text.length()
                && text.toString().charAt(end) == '.'
                && SHORT_COMPANY.matcher(text.slice(name.span())).matches()) {
            end++;
        }
        return new Name(new Span(name.span().start(), end), name.kind(), name.probability());
    }

    /** A person's name without the shortened titles before it ("Rep."); empty where it is nothing but titles. */
    private Optional<Name> withoutTitles(Name name) {
        if (isOffice(text.slice(name.span()))) {
            return Optional.empty();
        }
        Matcher words = WORD.matcher(text.slice(name.span()));
        int start = -1;
        boolean titles = true;
        while (words.find() && titles) {
            String lower = Lexicon.lower(words.group());
            boolean shortened = Lexicon.TITLES.containsKey(lower + ".");
            titles = shortened || Lexicon.TITLES.containsKey(lower);
            start = start < 0 && !shortened ? words.start() : start;
        }
        return titles || start < 0
                ? Optional.empty()
                : Optional.of(new Name(
                        new Span(name.span().start() + start, name.span().end()), name.kind(), name.probability()));
    }

    /** Whether a name is no more than an office that somebody holds: "Israeli Prime Minister". */
    private static boolean isOffice(String name) {
        List<String> words = WORD.matcher(name)
                .results()
                .map(word -> Lexicon.lower(word.group()))
                .toList();
        if (words.size() < 2 || words.stream().anyMatch(Lexicon.GIVEN_NAMES::containsKey)) {
            return false;
        }
        String first = words.getFirst();
        boolean whose = Lexicon.DEMONYMS.contains(first) || Lexicon.PLACES.contains(first) || RANKS.contains(first);
        return whose && (Lexicon.PERSONS.contains(words.getLast()) || Lexicon.TITLES.containsKey(words.getLast()));
    }
}
