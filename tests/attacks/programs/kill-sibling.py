"""Kills a process that belongs to the same user."""
import json, os, signal

world = json.loads(input())
sent = []
for number in (signal.SIGTERM, signal.SIGKILL):
    for action in (lambda: os.kill(world["sibling"], number), lambda: signal.pidfd_send_signal(os.pidfd_open(world["sibling"]), number)):
        try:
            action()
            sent.append(int(number))
        except (OSError, AttributeError):
            pass
print("ESCAPED: sent" if sent else "held: no such process", sent)
