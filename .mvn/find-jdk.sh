# Sets JDK_25 to a JDK of version 25, for scripts that need one to run Java themselves; fails where there is none.
# To be read by a POSIX shell with ".".

JDK_25=
for home in ${JAVA_HOME:+"$JAVA_HOME"} /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -z "$JDK_25" ] && [ -x "$home/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$home/release" 2>/dev/null; then
        JDK_25=$home
    fi
done
if [ -z "$JDK_25" ]; then
    echo "$0: needs a JDK 25 and found none: set JAVA_HOME to one" >&2
    exit 1
fi
