"""Looks where Python keeps what ran before: sources, code objects, warnings, last errors."""
import gc, inspect, linecache, re, sys, warnings

pattern = re.compile("dlj-secret-[a-z]+-[0-9a-f]{32}")
places = {
    "linecache": linecache.cache,
    "the last error": getattr(sys, "last_value", None),
    "path_importer_cache": list(sys.path_importer_cache),
    "onceregistry": getattr(warnings, "onceregistry", None),
    "warnings": [getattr(module, "__warningregistry__", None) for module in list(sys.modules.values())],
}
leaks = [name for name, value in places.items() if pattern.search(repr(value))]
own = sys._getframe().f_code
for thing in gc.get_objects():
    for part in [thing, *gc.get_referents(thing)]:
        for code in [part] + (gc.get_referents(part) if type(part) is tuple else []):
            if inspect.iscode(code) and code is not own and code.co_filename == own.co_filename and code.co_name == "<module>":
                leaks.append("the code of another solution")
print("LEAK: in " + ", ".join(dict.fromkeys(leaks)) if leaks else "held: nothing kept")
