"""Makes as many threads as it can."""
import threading

most = 2000
threading.stack_size(64 << 10)
stop = threading.Event()
threads = []
try:
    for _ in range(most):
        threads.append(threading.Thread(target=stop.wait, daemon=True))
        threads[-1].start()
except (RuntimeError, MemoryError):
    pass
stop.set()
print("ESCAPED: made" if len(threads) >= most else "held: made", len(threads), "threads")
