#!/bin/sh
# Installs Fingerpost for one user, without being root:
#
#   curl -fsSL https://github.com/fingerpost/fingerpost/releases/latest/download/install.sh | sh
#
#   install.sh [install]   installs, or updates what is there
#   install.sh update      the same
#   install.sh remove      removes it
#
#   --from ADDRESS    where a release lies: a folder on the web or on this machine, with SHA256SUMS; also FINGERPOST_FROM
#   --version 1.2.3   another release than the latest
#   --prefix DIR      where to; ~/.local when absent
#
# What is fetched is checked against its SHA-256 sum and run once before it takes the place of what was there.
set -eu

releases=https://github.com/fingerpost/fingerpost/releases

say() {
    printf 'fingerpost: %s\n' "$*" >&2
}

# Ends with what is wrong, and with what can be done about it.
fail() {
    say "$1"
    shift
    for line in "$@"; do
        printf '  %s\n' "$line" >&2
    done
    exit 3
}

usage() {
    say "$1"
    printf '  %s\n' 'install.sh [install|update|remove] [--from ADDRESS] [--version VERSION] [--prefix DIR]' >&2
    exit 2
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
    else
        java=$(command -v java) || fail 'Java 17 or newer is needed and none was found; nothing was changed.' \
            'Debian, Ubuntu: sudo apt-get install default-jre-headless' \
            'macOS:          brew install openjdk' \
            'elsewhere:      https://adoptium.net, then set JAVA_HOME'
    fi
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || fail "Java 17 or newer is needed; $java is ${version:-of an unknown version}; nothing was changed." \
        'Set JAVA_HOME to a newer one.'
}

# Fetches the file $1 of the release to $2.
fetch() {
    case $from in
    http://* | https://*)
        if command -v curl >/dev/null 2>&1; then
            code=0
            curl -fsSL --retry 2 --connect-timeout 20 -o "$2" "$from/$1" 2>"$stage/said" || code=$?
            case $code in
            0) return ;;
            22) fail "$from/$1 is not there; nothing was changed." "$(cat "$stage/said")" ;;
            23) fail "$1 could not be written below $share: is the disk full? Nothing was changed." ;;
            *) fail "$from/$1 could not be fetched; nothing was changed." "$(cat "$stage/said")" \
                'Is there a network? --from names another place, such as a folder with the files of a release.' ;;
            esac
        elif command -v wget >/dev/null 2>&1; then
            wget -q -O "$2" "$from/$1" || fail "$from/$1 could not be fetched; nothing was changed." \
                'Is there a network? --from names another place, such as a folder with the files of a release.'
        else
            fail 'curl or wget is needed and neither was found; nothing was changed.'
        fi
        ;;
    *)
        [ -f "$from/$1" ] || fail "$from/$1 is not there; nothing was changed."
        cp -- "$from/$1" "$2" || fail "$1 could not be written below $share: is the disk full? Nothing was changed."
        ;;
    esac
}

sum() {
    if command -v sha256sum >/dev/null 2>&1; then
        sha256sum <"$1"
    elif command -v shasum >/dev/null 2>&1; then
        shasum -a 256 <"$1"
    elif command -v openssl >/dev/null 2>&1; then
        openssl dgst -sha256 -r <"$1"
    else
        fail 'sha256sum, shasum or openssl is needed to check what was fetched, and none was found; nothing was changed.'
    fi | cut -d ' ' -f 1
}

# The version that is installed; empty for none.
installed() {
    [ ! -f "$home/VERSION" ] || cat "$home/VERSION"
}

ours() {
    [ -f "$home/VERSION" ] && [ -f "$home/fingerpost.jar" ]
}

# The links that stand outside of the folder: where, and what in the folder.
links() {
    cat <<LINKS
bin/fingerpost fingerpost
share/man/man1/fingerpost.1 man/fingerpost.1
share/bash-completion/completions/fingerpost completions/fingerpost.bash
share/zsh/site-functions/_fingerpost completions/_fingerpost
share/fish/vendor_completions.d/fingerpost.fish completions/fingerpost.fish
LINKS
}

install() {
    find_java
    if [ -e "$home" ] && ! ours; then
        fail "$home is there and was not made by this script; nothing was changed." 'Move it away, or choose another --prefix.'
    fi
    mkdir -p "$share" "$prefix/bin" 2>/dev/null || :
    if [ ! -w "$share" ] || [ ! -w "$prefix/bin" ]; then
        fail "cannot write to $prefix; nothing was changed." '--prefix names another folder.'
    fi
    stage=$share/.fingerpost-$$
    trap 'rm -rf "$stage"' EXIT
    trap 'exit 130' INT TERM HUP
    mkdir "$stage"

    fetch SHA256SUMS "$stage/SHA256SUMS"
    archive=$(sed -n 's/^[0-9a-f]*  \(fingerpost-[0-9][0-9A-Za-z.-]*\.tar\.gz\)$/\1/p' "$stage/SHA256SUMS" | head -n 1)
    [ -n "$archive" ] || fail "$from/SHA256SUMS names no archive of Fingerpost; nothing was changed."
    new=${archive#fingerpost-}
    new=${new%.tar.gz}
    old=$(installed)
    if [ "$old" = "$new" ] && [ "$(cat "$home/SHA256")" = "$(grep -F "  $archive" "$stage/SHA256SUMS" | cut -d ' ' -f 1)" ]; then
        say "$new is installed already, in $home; nothing was changed."
        return
    fi

    say "fetching $from/$archive ..."
    fetch "$archive" "$stage/$archive"
    wanted=$(grep -F "  $archive" "$stage/SHA256SUMS" | cut -d ' ' -f 1)
    found=$(sum "$stage/$archive")
    [ "$found" = "$wanted" ] || fail "$archive is not what was released; nothing was changed." \
        "SHA-256 wanted $wanted" "SHA-256 found  ${found:-none}" 'Try again; should it stay so, tell us.'
    mkdir "$stage/new"
    (cd "$stage/new" && tar -xzf "../$archive") 2>"$stage/said" ||
        fail "$archive could not be unpacked below $share: is the disk full? Nothing was changed." "$(tail -n 1 "$stage/said")"
    made=$stage/new/fingerpost-$new
    printf '%s\n' "$new" >"$made/VERSION"
    printf '%s\n' "$found" >"$made/SHA256"
    "$made/fingerpost" --version >"$stage/said" 2>&1 || fail 'what was fetched does not run here; nothing was changed.' "$(cat "$stage/said")"

    # From here on it is two renames.
    [ ! -e "$home" ] || mv -- "$home" "$stage/old"
    mv -- "$made" "$home" || {
        [ ! -e "$stage/old" ] || mv -- "$stage/old" "$home"
        fail "$home could not be put into place; nothing was changed."
    }
    links | while read -r link target; do
        if [ -e "$prefix/$link" ] && [ ! -h "$prefix/$link" ]; then
            say "$prefix/$link is a file of somebody else and stays as it is."
        else
            mkdir -p "$(dirname -- "$prefix/$link")"
            ln -sf "$home/$target" "$prefix/$link"
        fi
    done

    if [ -n "$old" ]; then
        say "updated $old to $new in $home"
    else
        say "installed $new in $home, and $prefix/bin/fingerpost"
    fi
    case :$PATH: in
    *":$prefix/bin:"*) ;;
    *)
        say "$prefix/bin is not on your path. Add this line to ~/.profile, or to what your shell reads:"
        # shellcheck disable=SC2016 # it is the reader's shell that replaces it
        printf '  export PATH="%s:$PATH"\n' "$prefix/bin" >&2
        ;;
    esac
    say 'next: fingerpost init decisions && cd decisions && fingerpost serve --open'
}

remove() {
    ours || fail "nothing to remove: $home was not made by this script."
    was=$(installed)
    links | while read -r link target; do
        if [ -h "$prefix/$link" ] && [ "$(readlink "$prefix/$link")" = "$home/$target" ]; then
            rm -f -- "$prefix/$link"
        fi
    done
    # First out of sight: what stops half way leaves nothing that looks whole.
    mv -- "$home" "$share/.fingerpost-$$"
    rm -rf -- "$share/.fingerpost-$$" "${XDG_CACHE_HOME:-$HOME/.cache}/fingerpost"
    say "removed $was from $home"
}

# The whole script has been read before anything is done: a download that breaks off does nothing.
main() {
    action=install
    prefix=${HOME:+$HOME/.local}
    from=${FINGERPOST_FROM:-}
    while [ $# -gt 0 ]; do
        case $1 in
        install | update) action=install ;;
        remove) action=remove ;;
        --from | --version | --prefix)
            [ $# -ge 2 ] || usage "$1 wants a value"
            case $1 in
            --from) from=$2 ;;
            --version) from=$releases/download/v$2 ;;
            --prefix) prefix=$2 ;;
            esac
            shift
            ;;
        *) usage "unknown option $1" ;;
        esac
        shift
    done
    from=${from:-$releases/latest/download}
    from=${from%/}
    [ -n "$prefix" ] || fail 'there is no HOME; --prefix names where to install.'
    case $prefix in
    /*) ;;
    *) prefix=$PWD/$prefix ;;
    esac
    share=$prefix/share
    home=$share/fingerpost
    $action
}

main "$@"
