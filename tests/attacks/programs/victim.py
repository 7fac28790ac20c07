"""Another student's solution, whose source, stdin and stdout are nobody else's business."""
import json
import sys

theirs = "@SECRET@"
told = json.loads(input())
print(told["print"])
print(told["told"], theirs, file=sys.stderr)
padding = ["%s %d" % (told["told"], number) for number in range(200)]
