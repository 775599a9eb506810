// The sounds, made by the browser itself: nothing to load, nothing for a policy to refuse.

/** Frequencies of the two tones, in Hz, and when each begins in a period, in seconds. */
const tones = [
  [494, 0],
  [587, 0.42],
] as const;
const toneLength = 0.9;
const period = 3;
/** How loud it is in the end, of 1. */
const loudness = 0.22;

let context: AudioContext | undefined;

/** Browsers let a page sound once somebody has touched it: calls `ready` then. Answers how to wait no longer. */
export function whenSoundIsFree(ready: () => void): () => void {
  const waiting = new AbortController();
  const unlock = async () => {
    context ??= new AudioContext();
    await context.resume();
    if (!isSoundFree() || waiting.signal.aborted) return;
    waiting.abort();
    ready();
  };
  for (const act of ['pointerup', 'keydown']) {
    window.addEventListener(act, () => void unlock(), { signal: waiting.signal, capture: true });
  }
  // The agent has signed in on this page before there was a phone on it.
  if (navigator.userActivation?.hasBeenActive) void unlock();
  return () => waiting.abort();
}

/** Whether a sound would be heard. */
export const isSoundFree = (): boolean => context?.state === 'running';

/** Rings until the answer is called, on a device of the browser's list where it can choose one. */
export function ring(device = '', share = 1): () => void {
  const { setSinkId } = context as { setSinkId?: (id: string) => Promise<void> };
  // A headset that was unplugged: better on the usual device than not at all.
  setSinkId?.call(context, device).catch((error: unknown) => console.warn('The ring cannot use this device.', error));
  return playRing(context!, share);
}

/** Two soft tones, again and again, that rise over the first three seconds; `share` of the full loudness. */
export function playRing(on: BaseAudioContext, share = 1): () => void {
  const source = new AudioBufferSourceNode(on, { buffer: ringPeriod(on), loop: true });
  const volume = new GainNode(on);
  volume.gain.setValueAtTime(0.1 * loudness * share, on.currentTime);
  volume.gain.linearRampToValueAtTime(loudness * share, on.currentTime + period);
  source.connect(volume).connect(on.destination);
  source.start();
  return () => source.stop();
}

/** As a loop it goes on in a hidden page, whose timers are slow. */
function ringPeriod({ sampleRate }: BaseAudioContext): AudioBuffer {
  const buffer = new AudioBuffer({ length: period * sampleRate, sampleRate });
  const samples = buffer.getChannelData(0);
  for (const [pitch, begin] of tones) {
    for (let index = 0; index < toneLength * sampleRate; index++) {
      const time = index / sampleRate;
      // It comes within 20 ms, so that nothing clicks, and fades as a bell does.
      const shape = Math.min(1, time / 0.02) * (1 - time / toneLength) ** 2;
      const turn = 2 * Math.PI * pitch * time;
      samples[Math.round(begin * sampleRate) + index]! += shape * (Math.sin(turn) + 0.25 * Math.sin(2 * turn)) * 0.6;
    }
  }
  return buffer;
}

/** One short low tone, so many times. */
export function playTones(times: number, on: BaseAudioContext = context!): void {
  const volume = new GainNode(on, { gain: 0 });
  const tone = new OscillatorNode(on, { frequency: 330 });
  tone.connect(volume).connect(on.destination);
  for (let index = 0; index < times; index++) {
    const begin = on.currentTime + index * 0.3;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(loudness, begin + 0.02);
    volume.gain.linearRampToValueAtTime(0, begin + 0.2);
  }
  tone.start();
  tone.stop(on.currentTime + times * 0.3);
}
