/** One connection out of several attempts: all addresses are called at once, and the first that opens is the line. */

/** Who is told. `fell`: the line is gone, or the first address cannot be had (others may still open). */
export interface Ear {
  opened(): void;
  heard(data: string): void;
  fell(code: number): void;
}

export class Calls {
  private line: WebSocket | null = null;
  private first: WebSocket | null = null;
  private readonly ringing = new Set<WebSocket>();
  /** The address by which the line stands, or stood last. */
  road = "";
  /** Who hears what happens. */
  ear: Ear;

  constructor(ear: Ear) {
    this.ear = ear;
  }

  /** Whether there is a line. */
  get open(): boolean {
    return this.line?.readyState === WebSocket.OPEN;
  }

  /** Whether there is nothing to wait for: no line, and the first address is not being called. */
  get idle(): boolean {
    return this.line === null && this.first === null;
  }

  /** Calls these addresses; whatever was before is hung up. */
  dial(roads: readonly string[]): void {
    this.hangUp();
    for (const road of roads) this.call(road);
  }

  send(text: string): boolean {
    if (!this.open) return false;
    this.line?.send(text);
    return true;
  }

  hangUp(): void {
    const all = [this.line, ...this.ringing];
    this.line = this.first = null;
    this.ringing.clear();
    for (const socket of all) socket?.close();
  }

  private call(road: string): void {
    const socket = new WebSocket(`${road.replace("http", "ws")}/ws`);
    this.first ??= socket;
    this.ringing.add(socket);
    // A socket that was given up may still speak: only the present ones are heard.
    socket.onopen = () => this.ringing.has(socket) && this.won(socket, road);
    socket.onmessage = (event) => this.line === socket && this.ear.heard(String(event.data));
    socket.onclose = (event) => this.lost(socket, event.code);
  }

  private won(socket: WebSocket, road: string): void {
    this.ringing.delete(socket);
    this.hangUp();
    this.line = socket;
    this.road = road;
    this.ear.opened();
  }

  private lost(socket: WebSocket, code: number): void {
    const mattered = socket === this.line || socket === this.first;
    this.ringing.delete(socket);
    if (!mattered) return;
    this.line = this.first = null;
    this.ear.fell(code);
  }
}
