# Steps that packaging/run and packaging/test share. Sourced by bash, with the project's top folder as `top`.

say() { printf '%s\n' "yagura: $*" >&2; }
stop() { say "$*"; exit 1; }

# Packages of the given lists that dpkg does not know as installed.
missing_packages() {
    local list package
    for list in "$@"; do
        while read -r package; do
            case "$package" in ''|'#'*) continue ;; esac
            [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
        done < "$top/packaging/packages-$list.txt"
    done
}

# Runs a command as root: by itself, or by sudo. CI has nobody who could type a password.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo ${CI:+-n} "$@"
    else
        stop "installing packages needs root: run this as root, install sudo, or install them yourself: ${packages[*]}"
    fi
}

# install_missing LIST...: nothing is asked of apt when everything is there.
install_missing() {
    command -v dpkg-query >/dev/null || stop "this command sets up Debian 12; on another system install what packaging/packages-*.txt names and use the CMake presets."
    local packages
    mapfile -t packages < <(missing_packages "$@")
    [ "${#packages[@]}" -gt 0 ] || return 0
    say "installing ${#packages[@]} packages: ${packages[*]}"
    as_root apt-get update -q || stop "the package lists could not be fetched; check this machine's connection and try again."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}" \
        || stop "apt-get could not install the packages; its last lines say why."
}

# build PRESET: configures when there is nothing to build from, or the presets changed; ninja sees to everything else.
build() {
    local ninja="$top/build/$1/build.ninja"
    if command -v ccache >/dev/null; then
        # What ccache needs to know the tests' precompiled header by what is in it.
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
    fi
    export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
    if [ ! -e "$ninja" ] || [ "$top/CMakePresets.json" -nt "$ninja" ]; then
        (cd "$top" && cmake --preset "$1") || stop "CMake could not configure the build; its last lines say why."
    fi
    (cd "$top" && cmake --build --preset "$1") || stop "the build failed; the first error above says where."
}
